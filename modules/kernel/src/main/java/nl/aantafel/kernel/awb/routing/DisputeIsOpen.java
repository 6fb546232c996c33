package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.RoutingStep.BorderAgreed;
import nl.aantafel.kernel.dossier.RoutingStep.JointTalkHeld;
import nl.aantafel.kernel.dossier.RoutingStep.PositionTaken;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 25: a position, a talk or an agreement belongs to a border dispute that was opened. */
public final class DisputeIsOpen implements Rule<RoutingStep> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(RoutingStep step, Dossier dossier) {
        return switch (step) {
            case PositionTaken taken -> Borders.isOpened(taken.element(), dossier);
            case JointTalkHeld talk -> Borders.isOpened(talk.element(), dossier);
            case BorderAgreed agreed -> Borders.isOpened(agreed.element(), dossier);
            case RoutingStep _ -> true;
        };
    }
}
