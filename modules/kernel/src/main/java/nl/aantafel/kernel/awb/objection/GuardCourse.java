package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionRead;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWishTold;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeForwarded;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.dossier.ObjectionStep.InDecision;
import nl.aantafel.kernel.dossier.ObjectionStep.LateObjectionWeighed;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureAsked;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureDeclared;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitOff;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitRequest;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.ObjectionStep.WrittenDecisionAsked;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;

/** What comes next for the decisions in a dossier: what costs the citizen a right when it waits, and what can be done calmly. */
final class GuardCourse {
    private static final int DAYS_TO_DECLARE = 5;

    private GuardCourse() {}

    static Stream<Obligation> urgent(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        notices(dossier, circumstances),
                        objections(dossier, circumstances),
                        told(dossier, circumstances))
                .flatMap(obligations -> obligations);
    }

    private static Stream<Obligation> notices(Dossier dossier, Circumstances circumstances) {
        var forward = DefaultNotices.waiting(dossier)
                .map(notice -> new Obligation(
                        "forward-default-notice", DefaultNoticeForwarded.class, awb("4:17 lid 3"), notice.on()));
        var read = DefaultNotices.suspectedOn(dossier)
                .map(day -> new Obligation("read-default-notice", DefaultNoticeReceived.class, awb("4:17 lid 3"), day))
                .stream();
        return Stream.concat(forward, dossier.isClosed() ? Stream.empty() : read);
    }

    /** Awb 6:15 lid 1: "zo spoedig mogelijk", which is the day on which the citizen said it. */
    private static Stream<Obligation> objections(Dossier dossier, Circumstances circumstances) {
        return dossier.elements().stream()
                .map(Element::id)
                .filter(element -> !Objecting.isTreated(element, dossier) && Objecting.isPossible(element, dossier))
                .filter(element -> Objecting.isMade(element, dossier) || wantsChange(element, dossier))
                .map(element -> new Obligation(
                        "treat-as-objection", TreatedAsObjection.class, awb("6:15"), circumstances.today()));
    }

    private static boolean wantsChange(ElementId element, Dossier dossier) {
        return Objecting.wish(element, dossier)
                .filter(Objecting::wantsOrMayWantAChange)
                .isPresent();
    }

    private static Stream<Obligation> told(Dossier dossier, Circumstances circumstances) {
        return Objecting.guarded(dossier, circumstances.calendar(), circumstances.today())
                .filter(element -> !Objecting.isTold(element, dossier))
                .map(element -> new Obligation(
                        "tell-objection-term", ObjectionTermTold.class, awb("6:7"), circumstances.today()));
    }

    static Stream<Obligation> calm(Dossier dossier, Circumstances circumstances) {
        if (dossier.isClosed()) return Stream.empty();
        return dossier.elements().stream()
                .filter(element -> !dossier.isDeclined(element.id()))
                .flatMap(element -> Stream.of(
                                asked(element, dossier, circumstances),
                                natures(element, dossier, circumstances),
                                missing(element, dossier),
                                late(element, dossier, circumstances),
                                policy(element, dossier))
                        .flatMap(obligations -> obligations))
                .distinct();
    }

    /** The one question, before it is too late for the answer. */
    private static Stream<Obligation> asked(Element element, Dossier dossier, Circumstances circumstances) {
        var isAsked = Objecting.wish(element.id(), dossier).isPresent()
                || Objecting.isMade(element.id(), dossier)
                || Objecting.isTreated(element.id(), dossier);
        if (isAsked || !Objecting.isPossible(element.id(), dossier)) return Stream.empty();
        var by = Objecting.term(element.id(), dossier, circumstances.calendar())
                .filter(deadline -> !deadline.isPast(circumstances.today()))
                .map(deadline -> circumstances.calendar().addWorkingDays(deadline.lastDay(), -3))
                .orElse(null);
        return Stream.of(new Obligation("ask-decision-wish", DecisionWishTold.class, awb("6:5"), by));
    }

    private static Stream<Obligation> natures(Element element, Dossier dossier, Circumstances circumstances) {
        var isUnknown = LinkedDecision.of(element, dossier)
                .filter(decision -> decision.nature() == DocumentNature.UNKNOWN && !decision.isOral())
                .isPresent();
        if (!isUnknown) return Stream.empty();
        return dossier
                .all(NatureAsked.class)
                .filter(asked -> asked.element().equals(element.id()))
                .reduce((earlier, later) -> later)
                .map(asked -> declare(asked.on(), circumstances))
                .or(() -> Optional.of(needed("ask-nature", NatureAsked.class, "1:3 lid 1")))
                .stream();
    }

    private static Obligation declare(LocalDate askedOn, Circumstances circumstances) {
        var by = circumstances.calendar().addWorkingDays(askedOn, DAYS_TO_DECLARE);
        return new Obligation("declare-nature", NatureDeclared.class, awb("1:3 lid 1"), by);
    }

    /** Facts without which no term can be counted. */
    private static Stream<Obligation> missing(Element element, Dossier dossier) {
        var linked = LinkedDecision.of(element, dossier);
        return switch (element.matter()) {
            case CONTENT_OF_DECISION -> when(linked.isEmpty(), "link-decision", DecisionLinked.class, "3:41");
            case NO_DECISION_IN_TIME ->
                when(!has(element, dossier), "note-application", ApplicationNoted.class, "4:13");
            case ORAL_REFUSAL ->
                when(
                        new RefusalWasOnlySpoken().allows(ask(element), dossier) && !isAsked(element, dossier),
                        "ask-written-decision",
                        WrittenDecisionAsked.class,
                        "1:3 lid 1");
            case CONDUCT, GENERAL_POLICY -> Stream.empty();
        };
    }

    private static boolean has(Element element, Dossier dossier) {
        return dossier.has(ApplicationNoted.class, noted -> noted.element().equals(element.id()));
    }

    private static WrittenDecisionAsked ask(Element element) {
        return new WrittenDecisionAsked(LocalDate.MIN, element.id(), "");
    }

    private static boolean isAsked(Element element, Dossier dossier) {
        return dossier.has(WrittenDecisionAsked.class, asked -> asked.element().equals(element.id()));
    }

    /** R-BZ-2: the term has passed and the citizen wants another decision: read it, then weigh why it is late. */
    private static Stream<Obligation> late(Element element, Dossier dossier, Circumstances circumstances) {
        var hasPassed = Objecting.term(element.id(), dossier, circumstances.calendar())
                .filter(deadline -> deadline.isPast(
                        Objecting.stoppedOn(element.id(), dossier).orElse(circumstances.today())))
                .isPresent();
        var wants = wantsChange(element.id(), dossier) || element.matter() == Matter.CONTENT_OF_DECISION;
        if (!hasPassed || !wants || Objecting.isWeighed(element.id(), dossier)) return Stream.empty();
        var isRead = LinkedDecision.of(element, dossier)
                .filter(LinkedDecision::isRead)
                .isPresent();
        return isRead
                ? Stream.of(needed("weigh-late-objection", LateObjectionWeighed.class, "6:11"))
                : Stream.of(needed("read-decision", DecisionRead.class, "3:45"));
    }

    /** A result without hours is a fault of the policy, not of one decision only (report p. 43). */
    private static Stream<Obligation> policy(Element element, Dossier dossier) {
        var isResultOnly = LinkedDecision.of(element, dossier)
                .filter(decision -> decision.resultOnly() == InDecision.YES)
                .isPresent();
        var isTold = dossier.has(SplitOff.class, split -> split.request() == SplitRequest.POLICY);
        return when(isResultOnly && !isTold, "signal-policy", SplitOff.class, "2:3 lid 1");
    }

    private static Stream<Obligation> when(boolean needed, String key, Class<? extends Step> step, String article) {
        return needed ? Stream.of(needed(key, step, article)) : Stream.empty();
    }

    private static Obligation needed(String key, Class<? extends Step> step, String article) {
        return new Obligation(key, step, awb(article), null);
    }
}
