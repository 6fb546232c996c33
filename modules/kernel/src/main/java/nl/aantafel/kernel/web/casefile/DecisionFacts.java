package nl.aantafel.kernel.web.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.objection.LinkedDecision;
import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.awb.objection.Penalty;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionRead;
import nl.aantafel.kernel.dossier.ObjectionStep.LateObjectionWeighed;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.shell.View.Fact;
import nl.aantafel.statute.ObjectionTerms;
import org.springframework.stereotype.Component;

/** What there is to know of the decision of one element, in words: the document, its terms, what was read, what was chosen. */
@Component
class DecisionFacts {
    private final Phrases phrases;

    DecisionFacts(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Fact> of(Element element, ComplaintView view) {
        var linked = LinkedDecision.of(element.id(), view.dossier());
        return Stream.of(
                        document(linked, element, view),
                        objection(linked, element, view),
                        application(element, view),
                        late(element, view),
                        read(linked),
                        lacking(element, view),
                        chosen(element, view))
                .flatMap(facts -> facts)
                .toList();
    }

    private Stream<Fact> document(Optional<LinkedDecision> linked, Element element, ComplaintView view) {
        if (linked.isEmpty()) return Stream.of(fact("guard.document", phrases.say("guard.document.none")));
        var decision = linked.get();
        var what = phrases.of(decision.nature()) + ", " + phrases.say("guard.form." + decision.form());
        var announced = decision.announcedOn() == null
                ? phrases.say("guard.announced.none")
                : phrases.day(decision.announcedOn()) + " (" + phrases.of(decision.announcedBy()) + ")";
        var owner =
                decision.owner().isBlank() ? Stream.<Fact>empty() : Stream.of(fact("guard.owner", decision.owner()));
        var isAnnounceable = decision.mayBeObjectedTo();
        return Stream.of(
                        Stream.of(fact("guard.document", what)),
                        isAnnounceable ? Stream.of(fact("guard.announced", announced)) : Stream.<Fact>empty(),
                        owner)
                .flatMap(facts -> facts);
    }

    private Stream<Fact> objection(Optional<LinkedDecision> linked, Element element, ComplaintView view) {
        var clock = clock("K6", element, view);
        var last = clock.map(running -> fact("guard.objection", until(running, view)));
        var filed = clock.filter(one -> !one.isRunning())
                .map(Clock::stoppedOn)
                .map(day -> fact("guard.filed", phrases.day(day)));
        var decided = filed.flatMap(_ -> linked.map(LinkedDecision::announcedOn))
                .map(day -> ObjectionTerms.of(day, view.circumstances().calendar()))
                .map(terms -> fact(
                        "guard.decision",
                        phrases.say(
                                "guard.decision.days",
                                phrases.day(terms.decision().lastDay()),
                                phrases.day(terms.decisionWithCommittee().lastDay()))));
        return Stream.of(last, filed, decided).flatMap(Optional::stream);
    }

    private String until(Clock clock, ComplaintView view) {
        var day = phrases.day(clock.deadline().lastDay());
        return clock.isOverdue(view.today()) ? phrases.say("guard.over", day) : day;
    }

    /** A report without an application: nobody decides on it by itself (report p. 26, Wmo 2.3.2). */
    private Stream<Fact> application(Element element, ComplaintView view) {
        return LinkedDecision.application(element.id(), view.dossier())
                .map(noted -> fact("guard.applied", applied(noted)))
                .stream();
    }

    private String applied(ApplicationNoted noted) {
        if (noted.appliedOn() != null) return phrases.say("guard.applied.on", phrases.day(noted.appliedOn()));
        return noted.reportedOn() == null ? "" : phrases.say("guard.applied.none", phrases.day(noted.reportedOn()));
    }

    private Stream<Fact> late(Element element, ComplaintView view) {
        var decision = clock("K7", element, view).map(clock -> fact("guard.k7", until(clock, view)));
        var penalty = clock("K8", element, view).map(clock -> {
            var counted = Penalty.after(clock.deadline());
            return fact(
                    "guard.k8",
                    phrases.say(
                            "guard.k8.text",
                            phrases.day(clock.deadline().lastDay()),
                            phrases.day(counted.firstDay()),
                            clock.isRunning() ? counted.euros(view.today()) : 0,
                            phrases.day(counted.fixedBy(due(clock, counted)))));
        });
        return Stream.of(decision, penalty).flatMap(Optional::stream);
    }

    /** The last day for which a penalty is due: of the decision, or the last of the 42 days. */
    private static LocalDate due(Clock clock, Penalty counted) {
        var stopped = clock.stoppedOn();
        return stopped == null || stopped.isAfter(counted.lastDay()) ? counted.lastDay() : stopped;
    }

    /** Awb 3:45 and 6:11: what in the decision itself may excuse a late objection. */
    private Stream<Fact> read(Optional<LinkedDecision> linked) {
        return linked.filter(LinkedDecision::isRead).stream()
                .flatMap(decision -> Stream.of(
                        fact("guard.clause", phrases.of(decision.remedyClause())),
                        fact("guard.result", phrases.of(decision.resultOnly())),
                        fact("guard.contribution", phrases.of(decision.contributionNamed())),
                        fact(
                                "guard.excuse",
                                phrases.say(decision.mayExcuseLateness() ? "guard.excuse.yes" : "guard.excuse.no"))));
    }

    /** What the one who read the decision did not find in it (report p. 41). */
    private Stream<Fact> lacking(Element element, ComplaintView view) {
        return view
                .dossier()
                .all(DecisionRead.class)
                .filter(read -> read.element().equals(element.id()))
                .reduce((earlier, later) -> later)
                .map(DecisionRead::lacks)
                .filter(lacks -> !lacks.isEmpty())
                .map(lacks -> lacks.stream().sorted().map(phrases::of).collect(Collectors.joining(", ")))
                .map(named -> fact("guard.lacks", named))
                .stream();
    }

    private Stream<Fact> chosen(Element element, ComplaintView view) {
        var wish = Objecting.wish(element.id(), view.dossier()).map(one -> fact("guard.wish", phrases.of(one)));
        var way = view.dossier()
                .all(LateObjectionWeighed.class)
                .filter(weighed -> weighed.element().equals(element.id()))
                .reduce((earlier, later) -> later)
                .map(weighed -> fact("guard.way", phrases.of(weighed.way())));
        return Stream.of(wish, way).flatMap(Optional::stream);
    }

    private Fact fact(String key, String meaning) {
        return new Fact(phrases.say(key), meaning);
    }

    static Optional<Clock> clock(String id, Element element, ComplaintView view) {
        return view.clocks().stream()
                .filter(clock -> clock.id().equals(id)
                        && clock.about().equals(String.valueOf(element.id().value())))
                .findFirst();
    }
}
