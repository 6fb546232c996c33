package nl.aantafel.kernel.awb.file;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.ConsentNoted;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Consent is for something. */
public final class ConsentSaysForWhat implements Rule<ConsentNoted> {
    @Override
    public Article article() {
        return Article.of(Statute.AVG, "7");
    }

    @Override
    public boolean allows(ConsentNoted step, Dossier dossier) {
        return !step.what().isBlank();
    }
}
