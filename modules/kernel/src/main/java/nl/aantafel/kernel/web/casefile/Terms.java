package nl.aantafel.kernel.web.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.ombudsman.Recommendations;
import nl.aantafel.kernel.awb.ombudsman.Recommendations.Recommendation;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.web.Phrases;
import org.springframework.stereotype.Component;

/** The terms of a complaint with their arithmetic. */
@Component
class Terms {
    /**
     * One term and why it ends when it ends.
     *
     * @param about whose or which one, when there can be several
     * @param until its last day, or when it was met
     * @param couldUntil for a term that was met: its last day
     * @param isLate passed while it ran, or met too late
     */
    record TermText(
            String name,
            String about,
            String explained,
            String until,
            String couldUntil,
            boolean isLate,
            String article,
            List<String> because) {}

    private final Phrases phrases;

    Terms(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The term of handling as a bar. */
    record Bar(String from, String until, long percent, String description) {}

    List<TermText> of(ComplaintView view) {
        return view.clocks().stream().map(clock -> text(clock, view)).toList();
    }

    private TermText text(Clock clock, ComplaintView view) {
        return new TermText(
                phrases.say("clock." + clock.id()),
                about(clock, view.dossier()),
                phrases.say("clock." + clock.id() + ".explained"),
                until(clock),
                clock.isRunning()
                        ? ""
                        : phrases.say(
                                "case.term.could", phrases.day(clock.deadline().lastDay())),
                clock.bindsTheMunicipality() && (clock.isOverdue(view.today()) || clock.wasLate()),
                clock.deadline().article().toString(),
                clock.deadline().because());
    }

    private String until(Clock clock) {
        if (clock.isRunning()) return phrases.day(clock.deadline().lastDay());
        return phrases.say("case.term.stopped", phrases.day(Objects.requireNonNull(clock.stoppedOn())));
    }

    private static String about(Clock clock, Dossier dossier) {
        return switch (clock.id()) {
            case "K3", "H1" ->
                dossier.parties().stream()
                        .filter(party -> number(party.id().value(), clock))
                        .map(Party::name)
                        .findFirst()
                        .orElse("");
            case "K6", "K7", "K8", "B1", "H2" ->
                dossier.elements().stream()
                        .filter(element -> number(element.id().value(), clock))
                        .map(element -> element.title())
                        .findFirst()
                        .orElse("");
            case "K18" ->
                dossier.all(CommitmentMade.class)
                        .filter(made -> number(made.id().value(), clock))
                        .map(CommitmentMade::what)
                        .findFirst()
                        .orElse("");
            case "K13" ->
                Recommendations.of(dossier).stream()
                        .filter(made -> number(made.number(), clock))
                        .map(Recommendation::text)
                        .findFirst()
                        .orElse("");
            default -> "";
        };
    }

    private static boolean number(int number, Clock clock) {
        return clock.about().equals(String.valueOf(number));
    }

    Optional<Bar> bar(ComplaintView view) {
        return view.clock("K1")
                .filter(Clock::isRunning)
                .map(clock -> bar(clock, view.dossier().receivedOn(), view.today()));
    }

    private Bar bar(Clock clock, LocalDate from, LocalDate today) {
        var until = clock.deadline().lastDay();
        long all = Math.max(1, ChronoUnit.DAYS.between(from, until));
        long passed = Math.clamp(ChronoUnit.DAYS.between(from, today), 0, all);
        return new Bar(
                phrases.day(from),
                phrases.day(until),
                100 * passed / all,
                phrases.say("case.bar", passed, all, phrases.day(from), phrases.day(until)));
    }
}
