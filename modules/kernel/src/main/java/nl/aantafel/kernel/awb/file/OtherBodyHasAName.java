package nl.aantafel.kernel.awb.file;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.FiledElsewhere;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** The other body has a name, and was known of today at the latest. */
public final class OtherBodyHasAName implements Rule<FiledElsewhere> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(FiledElsewhere step, Dossier dossier) {
        return !step.body().isBlank() && !step.knownOn().isAfter(step.on());
    }
}
