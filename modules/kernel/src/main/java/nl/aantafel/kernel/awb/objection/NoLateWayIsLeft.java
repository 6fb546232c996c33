package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ObjectionStep.LateObjectionWeighed;
import nl.aantafel.kernel.dossier.ObjectionStep.LateWay;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 4:6, 6:11: whoever can still object or ask anew is not sent away from here with empty hands. */
public final class NoLateWayIsLeft implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 1 onder c");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return step.ground() != Ground.OBJECTION_WAS_POSSIBLE
                || dossier.elements().stream()
                        .map(Element::id)
                        .filter(id ->
                                step.elements().isEmpty() || step.elements().contains(id))
                        .noneMatch(id -> isLeft(id, dossier));
    }

    private static boolean isLeft(ElementId element, Dossier dossier) {
        return dossier.all(LateObjectionWeighed.class)
                .filter(weighed -> weighed.element().equals(element))
                .reduce((earlier, later) -> later)
                .filter(weighed -> weighed.way() != LateWay.NONE)
                .isPresent();
    }
}
