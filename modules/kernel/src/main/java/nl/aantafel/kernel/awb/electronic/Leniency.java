package nl.aantafel.kernel.awb.electronic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ContactStep.NotificationMissed;
import nl.aantafel.kernel.dossier.ContactStep.OverrunWeighed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.MissedTerm;
import nl.aantafel.kernel.dossier.OverrunCause;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.law.Clock;

/**
 * Which terms of the citizen ended around an outage or a missed notification (Awb 2:21 to 2:23). Only a suggestion: a person
 * decides, with reasons.
 */
public final class Leniency {
    private Leniency() {}

    /** A term that deserves a look. @param lastDay on which it ended or ends */
    public record Suggestion(MissedTerm term, OverrunCause cause, LocalDate lastDay) {}

    /** What nobody has weighed yet. */
    public static List<Suggestion> suggestions(Dossier dossier, List<Clock> clocks, List<Outage> outages) {
        return clocks.stream()
                .flatMap(clock -> term(clock)
                        .flatMap(term -> cause(dossier, clock.deadline().lastDay(), outages)
                                .map(cause -> new Suggestion(
                                        term, cause, clock.deadline().lastDay())))
                        .stream())
                .filter(one -> !isWeighed(one, dossier))
                .distinct()
                .toList();
    }

    /** Terms that run, or that were met too late. */
    private static Optional<MissedTerm> term(Clock clock) {
        if (!clock.isRunning() && !clock.wasLate()) return Optional.empty();
        return switch (clock.id()) {
            case "K4" -> Optional.of(MissedTerm.COMPLETION);
            case "K3" -> Optional.of(MissedTerm.HEARING_ANSWER).filter(_ -> isOfComplainant(clock));
            case "K6" -> Optional.of(MissedTerm.OBJECTION);
            default -> Optional.empty();
        };
    }

    private static boolean isOfComplainant(Clock clock) {
        return clock.about().equals(String.valueOf(PartyId.COMPLAINANT.value()));
    }

    private static Optional<OverrunCause> cause(Dossier dossier, LocalDate lastDay, List<Outage> outages) {
        var outage = outages.stream().filter(one -> one.hinders(lastDay)).map(_ -> OverrunCause.OUTAGE);
        var missed = dossier.all(NotificationMissed.class)
                .filter(one -> !one.on().isAfter(lastDay))
                .map(_ -> OverrunCause.NOTIFICATION_MISSED);
        return Stream.concat(outage, missed).findFirst();
    }

    private static boolean isWeighed(Suggestion suggestion, Dossier dossier) {
        return dossier.has(
                OverrunWeighed.class,
                weighed -> weighed.term() == suggestion.term() && weighed.cause() == suggestion.cause());
    }
}
