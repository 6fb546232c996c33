package nl.aantafel.kernel.awb.file;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.InformationHeldBack;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Which information it is. */
public final class HoldingBackIsDescribed implements Rule<InformationHeldBack> {
    @Override
    public Article article() {
        return awb("3:2");
    }

    @Override
    public boolean allows(InformationHeldBack step, Dossier dossier) {
        return !step.what().isBlank();
    }
}
