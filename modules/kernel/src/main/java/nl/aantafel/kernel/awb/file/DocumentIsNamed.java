package nl.aantafel.kernel.awb.file;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.DocumentUsed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** A list of documents names each by its title and its maker (S-094). */
public final class DocumentIsNamed implements Rule<DocumentUsed> {
    @Override
    public Article article() {
        return awb("9:12");
    }

    @Override
    public boolean allows(DocumentUsed step, Dossier dossier) {
        return !step.title().isBlank() && !step.origin().isBlank();
    }
}
