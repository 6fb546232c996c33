package nl.aantafel.kernel.awb.objection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.dossier.ObjectionStep.WrittenDecisionAsked;
import nl.aantafel.kernel.law.ApplicationTerms;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.Term;

/**
 * K7: until when there must be a decision on what the citizen asked for. "Binnen de bij wettelijk voorschrift bepaalde
 * termijn of, bij het ontbreken daarvan, binnen een redelijke termijn", lapsed in any case after eight weeks (Awb 4:13).
 * Where several laws govern an element, the earliest day counts.
 */
final class DecisionTerm {
    private DecisionTerm() {}

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return dossier.elements().stream()
                .flatMap(element -> of(element, dossier, circumstances)
                        .map(deadline -> new Clock(
                                "K7",
                                String.valueOf(element.id().value()),
                                deadline,
                                decidedOn(element, dossier, deadline.start()).orElse(null)))
                        .stream());
    }

    /** Empty while nobody wrote down when the citizen asked for it. */
    static Optional<Deadline> of(Element element, Dossier dossier, Circumstances circumstances) {
        var noted = dossier.all(ApplicationNoted.class)
                .filter(step -> step.element().equals(element.id()))
                .reduce((earlier, later) -> later);
        return noted.flatMap(DecisionTerm::start)
                .or(() ->
                        askedInWriting(element, dossier).map(day -> new Start(day, ApplicationTerms::afterApplication)))
                .flatMap(start -> circumstances.terms().of(element).stream()
                        .map(terms -> circumstances
                                .calendar()
                                .after(start.day(), start.term().apply(terms)))
                        .min(Comparator.comparing(Deadline::lastDay)));
    }

    /** What starts the term, and how long it is. */
    private record Start(LocalDate day, Function<ApplicationTerms, Term> term) {}

    /** Under some laws a need is reported first, and the application comes later. */
    private static Optional<Start> start(ApplicationNoted noted) {
        if (noted.appliedOn() != null)
            return Optional.of(new Start(noted.appliedOn(), ApplicationTerms::afterApplication));
        return Optional.ofNullable(noted.reportedOn()).map(day -> new Start(day, ApplicationTerms::afterReport));
    }

    /** A request for a decision on paper is an application, whatever was said before (Awb 1:3 lid 3). */
    private static Optional<LocalDate> askedInWriting(Element element, Dossier dossier) {
        return dossier.all(WrittenDecisionAsked.class)
                .filter(asked -> asked.element().equals(element.id()))
                .map(WrittenDecisionAsked::on)
                .findFirst();
    }

    /** A decision that was announced before the citizen asked is another one. */
    private static Optional<LocalDate> decidedOn(Element element, Dossier dossier, LocalDate askedOn) {
        return LinkedDecision.of(element, dossier)
                .filter(LinkedDecision::mayBeObjectedTo)
                .map(LinkedDecision::announcedOn)
                .filter(day -> !day.isBefore(askedOn));
    }
}
