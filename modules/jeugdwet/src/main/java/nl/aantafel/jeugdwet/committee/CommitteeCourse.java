package nl.aantafel.jeugdwet.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthCommitteeFormed;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthComplaintExplained;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthElementJudged;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHandlingEnded;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthHelpRecognised;
import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthMeasuresTold;
import nl.aantafel.jeugdwet.filing.Complaining;
import nl.aantafel.jeugdwet.filing.FilingFact.CapacityNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.Title91Scope;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.LegalCalendar;

/** What should happen next before the committee of Jeugdwet 4.2.1. */
record CommitteeCourse(Dossier dossier, LegalCalendar calendar) {

    List<Obligation> next() {
        var next = new ArrayList<Obligation>();
        if (!unrecognised().isEmpty()) {
            if (Complaining.whose(dossier).isEmpty())
                next.add(new Obligation("note-capacity", CapacityNoted.class, Jw4_2_1.lid("1"), null));
            toTheCommittee().ifPresent(next::add);
        }
        var elements = dossier.all(YouthHelpRecognised.class)
                .map(YouthHelpRecognised::element)
                .distinct()
                .toList();
        if (!elements.isEmpty() && !dossier.has(YouthCommitteeFormed.class))
            next.add(new Obligation("form-youth-committee", YouthCommitteeFormed.class, Jw4_2_1.lid("2"), null));
        elements.forEach(element -> ofElement(element, next));
        if (!elements.isEmpty() && next.isEmpty() && Title91Scope.isEmpty(dossier) && !dossier.isClosed())
            next.add(new Obligation("end-youth-handling", YouthHandlingEnded.class, Jw4_2_1.lid("5"), null));
        return next;
    }

    /** First who complains; whoever the article does not name is not left waiting, but heard under the Awb. */
    private Optional<Obligation> toTheCommittee() {
        if (Complaining.belongsToAnotherCommittee(dossier)) return Optional.empty();
        if (Complaining.isOutsideTheArticle(dossier))
            return Optional.of(new Obligation("handle-under-awb", RouteChosen.class, Article.awb("9:1 lid 1"), null));
        return Optional.of(new Obligation("recognise-youth-help", YouthHelpRecognised.class, Jw4_2_1.lid("8"), null));
    }

    /** Elements sent to the committee, of which nobody wrote down yet that title 9.1 ends for them. */
    private List<ElementId> unrecognised() {
        return dossier.elements().stream()
                .map(element -> element.id())
                .filter(id -> Title91Scope.holds(id, dossier) && !dossier.isClosed())
                .filter(id -> dossier.all(RouteChosen.class)
                        .filter(chosen -> chosen.element().equals(id))
                        .reduce((earlier, later) -> later)
                        .filter(chosen -> chosen.route().equals("RT-3"))
                        .isPresent())
                .toList();
    }

    private void ofElement(ElementId element, List<Obligation> next) {
        YouthCommittee.ofTheScheme(element, dossier, calendar)
                .filter(Clock::isRunning)
                .map(this::judging)
                .ifPresent(next::add);
        YouthCommittee.ofTheMeasures(element, dossier, calendar)
                .filter(Clock::isRunning)
                .map(clock -> new Obligation(
                        "tell-youth-measures",
                        YouthMeasuresTold.class,
                        Jw4_2_1.lid("5"),
                        clock.deadline().lastDay()))
                .ifPresent(next::add);
    }

    private Obligation judging(Clock clock) {
        var by = clock.deadline().lastDay();
        return dossier.has(YouthComplaintExplained.class)
                ? new Obligation("judge-youth-element", YouthElementJudged.class, Jw4_2_1.lid("2 onder c"), by)
                : new Obligation("explain-to-committee", YouthComplaintExplained.class, Jw4_2_1.lid("2 onder e"), by);
    }
}
