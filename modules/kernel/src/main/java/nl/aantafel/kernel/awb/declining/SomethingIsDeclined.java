package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:8 is about a "gedraging": an element that was already left out is not left out twice. */
public final class SomethingIsDeclined implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 1");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return step.elements().stream().noneMatch(dossier::isDeclined);
    }
}
