package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.dossier.ObjectionStep.WrittenDecisionAsked;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.Statute;
import nl.aantafel.statute.Term;

/**
 * K7: until when there must be a decision on what the citizen asked for. "Binnen de bij wettelijk voorschrift bepaalde
 * termijn of, bij het ontbreken daarvan, binnen een redelijke termijn", lapsed in any case after eight weeks (Awb 4:13).
 */
final class DecisionTerm {
    private static final Term EIGHT_WEEKS = Term.weeks(8, awb("4:13 lid 2"));
    private static final Term WMO_DECISION = Term.weeks(2, Article.of(Statute.WMO, "2.3.5 lid 2"));
    private static final Term WMO_INVESTIGATION = Term.weeks(6, Article.of(Statute.WMO, "2.3.2 lid 1"));
    private static final String WMO = "wmo";

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
        return noted.flatMap(step -> start(step, element))
                .or(() -> askedInWriting(element, dossier).map(day -> new Start(day, decision(element))))
                .map(start -> circumstances.calendar().after(start.day(), start.term()));
    }

    /** What starts the term, and how long it is. */
    private record Start(LocalDate day, Term term) {}

    /** Under the Wmo a report of a need comes first, and six weeks of investigation with it (Wmo 2.3.2). */
    private static Optional<Start> start(ApplicationNoted noted, Element element) {
        if (noted.appliedOn() != null) return Optional.of(new Start(noted.appliedOn(), decision(element)));
        return Optional.ofNullable(noted.reportedOn())
                .map(day -> new Start(day, element.laws().contains(WMO) ? WMO_INVESTIGATION : EIGHT_WEEKS));
    }

    private static Term decision(Element element) {
        return element.laws().contains(WMO) ? WMO_DECISION : EIGHT_WEEKS;
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
