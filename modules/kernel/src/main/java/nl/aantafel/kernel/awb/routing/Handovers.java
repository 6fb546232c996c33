package nl.aantafel.kernel.awb.routing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ContactStep.FeedbackReceived;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.CoordinatorTookCharge;
import nl.aantafel.kernel.dossier.RoutingStep.FollowUpAsked;
import nl.aantafel.kernel.dossier.RoutingStep.HandoverAnswered;
import nl.aantafel.kernel.dossier.RoutingStep.PointedElsewhere;
import nl.aantafel.kernel.dossier.Step;

/** What the rules on handing over share: who took it, who told us what came of it, and who keeps it meanwhile. */
final class Handovers {
    private Handovers() {}

    /** The answer of the receiver, given beforehand or afterwards. */
    static Optional<HandoverAnswered> answer(PartyId receiver, Dossier dossier) {
        return dossier.all(HandoverAnswered.class)
                .filter(answer -> answer.by().equals(receiver))
                .reduce((earlier, later) -> later);
    }

    static boolean isAccepted(HandedOver handover, Dossier dossier) {
        return accepted(handover.to(), dossier);
    }

    static boolean accepted(PartyId receiver, Dossier dossier) {
        return answer(receiver, dossier).filter(HandoverAnswered::accepted).isPresent();
    }

    static boolean hasFeedback(HandedOver handover, Dossier dossier) {
        return dossier.has(
                FeedbackReceived.class,
                feedback ->
                        feedback.from().equals(handover.to()) && !feedback.on().isBefore(handover.on()));
    }

    /** Since the citizen was last sent to another door. */
    static boolean wasAskedAfterwards(Dossier dossier) {
        return lastSentOn(dossier)
                .filter(day ->
                        dossier.has(FollowUpAsked.class, asked -> !asked.on().isBefore(day)))
                .isPresent();
    }

    /** The last day on which the citizen was handed over or pointed elsewhere. */
    static Optional<LocalDate> lastSentOn(Dossier dossier) {
        return Stream.concat(dossier.all(HandedOver.class), dossier.all(PointedElsewhere.class))
                .map(Step::on)
                .max(LocalDate::compareTo);
    }

    /** Two handovers, and the last receiver did not accept: the coordinator keeps it (report p. 26). */
    static boolean isLocked(Dossier dossier) {
        return dossier.handovers() >= 2
                && dossier.last(HandedOver.class)
                        .filter(handover -> !isAccepted(handover, dossier))
                        .isPresent();
    }

    /** The coordinator who keeps it; empty while nobody has to. */
    static Optional<String> keeper(Dossier dossier) {
        return isLocked(dossier)
                ? dossier.last(CoordinatorTookCharge.class).map(CoordinatorTookCharge::staff)
                : Optional.empty();
    }
}
