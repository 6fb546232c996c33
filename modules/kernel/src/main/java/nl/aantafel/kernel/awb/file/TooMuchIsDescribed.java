package nl.aantafel.kernel.awb.file;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.PrivacyLooked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** What was asked or shared too much is written down, for who looks at it next. */
public final class TooMuchIsDescribed implements Rule<PrivacyLooked> {
    @Override
    public Article article() {
        return Article.of(Statute.AVG, "5");
    }

    @Override
    public boolean allows(PrivacyLooked step, Dossier dossier) {
        return !step.tooMuch() || !step.what().isBlank();
    }
}
