package nl.aantafel.kernel.awb.routing;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.HandoverAnswered;

/** How far a handover is. @param contactPerson whom the citizen can ask for there; empty while unknown */
public record HandoverState(PartyId to, LocalDate on, Answer answer, String contactPerson) {

    /** What the receiver said. */
    public enum Answer {
        WAITING,
        ACCEPTED,
        REFUSED
    }

    public static List<HandoverState> of(Dossier dossier) {
        return dossier.all(HandedOver.class)
                .map(handover -> of(handover, dossier))
                .toList();
    }

    private static HandoverState of(HandedOver handover, Dossier dossier) {
        var answer = Handovers.answer(handover.to(), dossier);
        var said = answer.map(one -> one.accepted() ? Answer.ACCEPTED : Answer.REFUSED);
        return new HandoverState(
                handover.to(),
                handover.on(),
                said.orElse(Answer.WAITING),
                answer.map(HandoverAnswered::contactPerson).orElse(""));
    }

    /** The coordinator keeps the complaint until a receiver accepted it. */
    public static boolean isKept(Dossier dossier) {
        return Handovers.keeper(dossier).isPresent();
    }
}
