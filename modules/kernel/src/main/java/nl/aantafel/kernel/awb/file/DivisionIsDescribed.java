package nl.aantafel.kernel.awb.file;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.FiledElsewhere;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Who agreed on a division writes down who does what. */
public final class DivisionIsDescribed implements Rule<FiledElsewhere> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(FiledElsewhere step, Dossier dossier) {
        return !step.agreed() || !step.whoDoesWhat().isBlank();
    }
}
