package nl.aantafel.kernel.awb.routing;

import java.util.List;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.RoutingStep.BorderAgreed;
import nl.aantafel.kernel.dossier.RoutingStep.BorderDisputeOpened;
import nl.aantafel.kernel.dossier.RoutingStep.JointTalkHeld;
import nl.aantafel.kernel.dossier.RoutingStep.Position;
import nl.aantafel.kernel.dossier.RoutingStep.PositionTaken;

/** Border disputes: two bodies that each say the other must do it (report p. 25, p. 28). */
final class Borders {
    private Borders() {}

    static boolean isOpened(ElementId element, Dossier dossier) {
        return dossier.has(BorderDisputeOpened.class, opened -> opened.element().equals(element));
    }

    /** Disputes in which no body accepted in writing and the citizen did not agree either. */
    static List<BorderDisputeOpened> unsettled(Dossier dossier) {
        return dossier.all(BorderDisputeOpened.class)
                .filter(opened -> !isAccepted(opened.element(), dossier) && !isAgreed(opened.element(), dossier))
                .toList();
    }

    /** The last word of a body counts: who accepted and took it back did not accept. */
    private static boolean isAccepted(ElementId element, Dossier dossier) {
        return dossier.parties().stream()
                .flatMap(party -> dossier
                        .all(PositionTaken.class)
                        .filter(taken ->
                                taken.element().equals(element) && taken.by().equals(party.id()))
                        .reduce((earlier, later) -> later)
                        .stream())
                .anyMatch(taken -> taken.position() == Position.ACCEPTS && taken.inWriting());
    }

    private static boolean isAgreed(ElementId element, Dossier dossier) {
        return dossier.has(BorderAgreed.class, agreed -> agreed.element().equals(element));
    }

    static boolean wasTalkedAbout(ElementId element, Dossier dossier) {
        return dossier.has(JointTalkHeld.class, talk -> talk.element().equals(element));
    }
}
