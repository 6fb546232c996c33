package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:1 lid 1: a complaint is about how the organ "zich … heeft gedragen", so not about what still has to happen. */
public final class ConductIsNotToCome implements Rule<ElementDescribed> {
    @Override
    public Article article() {
        return awb("9:1 lid 1");
    }

    @Override
    public boolean allows(ElementDescribed step, Dossier dossier) {
        var lastDay = step.element().conduct().lastDay();
        return lastDay == null || !lastDay.isAfter(step.on());
    }
}
