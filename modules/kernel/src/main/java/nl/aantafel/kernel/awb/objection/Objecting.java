package nl.aantafel.kernel.awb.objection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.ExternalStep.ForwardedByOmbudsman;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWish;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWishTold;
import nl.aantafel.kernel.dossier.ObjectionStep.LateObjectionWeighed;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.ProFormaObjectionMade;
import nl.aantafel.kernel.dossier.ObjectionStep.ToldWhen;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;

/** Where the objection against the decision of one element stands (Awb 6:4 – 6:15). */
public final class Objecting {
    private Objecting() {}

    /** What the citizen answered last to the one question; empty when nobody asked. */
    public static Optional<DecisionWish> wish(ElementId element, Dossier dossier) {
        return dossier.all(DecisionWishTold.class)
                .filter(told -> told.element().equals(element))
                .map(DecisionWishTold::wish)
                .reduce((earlier, later) -> later);
    }

    /** Whoever does not know loses nothing: both tracks (report p. 56). */
    public static boolean wantsOrMayWantAChange(DecisionWish wish) {
        return switch (wish) {
            case CHANGE_IT, BOTH, DO_NOT_KNOW -> true;
            case ABOUT_HOW_IT_WENT -> false;
        };
    }

    /** Both tracks are asked for, or it is unclear which. */
    public static boolean asksForBoth(DecisionWish wish) {
        return wish == DecisionWish.BOTH || wish == DecisionWish.DO_NOT_KNOW;
    }

    /** There is a decision on paper, or at least the citizen says so; against not deciding one goes to court (Awb 7:1). */
    public static boolean isPossible(ElementId element, Dossier dossier) {
        return LinkedDecision.of(element, dossier)
                .map(LinkedDecision::mayBeObjectedTo)
                .orElseGet(() -> isAboutContent(element, dossier));
    }

    private static boolean isAboutContent(ElementId element, Dossier dossier) {
        return dossier.element(element)
                .filter(one -> one.matter() == Matter.CONTENT_OF_DECISION)
                .isPresent();
    }

    public static boolean isTreated(ElementId element, Dossier dossier) {
        return dossier.has(
                TreatedAsObjection.class, treated -> treated.element().equals(element));
    }

    public static boolean isMade(ElementId element, Dossier dossier) {
        return dossier.has(ProFormaObjectionMade.class, made -> made.element().equals(element));
    }

    public static boolean isWeighed(ElementId element, Dossier dossier) {
        return dossier.has(
                LateObjectionWeighed.class, weighed -> weighed.element().equals(element));
    }

    /**
     * Awb 6:15 lid 3: the day on which it came in with us, although we are not the ones to decide on it. That is the first
     * word, when it was already about a decision that was there; otherwise the day of the objection itself.
     */
    public static LocalDate filedOn(ElementId element, Dossier dossier) {
        var announced = LinkedDecision.of(element, dossier).map(LinkedDecision::announcedOn);
        var cameLater = announced.filter(dossier.receivedOn()::isBefore).isPresent();
        if (isAboutContent(element, dossier) && !cameLater) return dossier.receivedOn();
        return said(element, dossier).min(Comparator.naturalOrder()).orElseGet(dossier::receivedOn);
    }

    /** Also by way of the ombudsman: the day on which it reached that door (Awb 9:19). */
    private static Stream<LocalDate> said(ElementId element, Dossier dossier) {
        var here = dossier.steps().stream()
                .filter(step -> asksForChange(step, element))
                .map(Step::on);
        var there = dossier.all(ForwardedByOmbudsman.class)
                .filter(forwarded -> forwarded.element().equals(element))
                .map(ForwardedByOmbudsman::receivedThere);
        return Stream.concat(here, there);
    }

    private static boolean asksForChange(Step step, ElementId element) {
        return step instanceof ProFormaObjectionMade made && made.element().equals(element)
                || step instanceof DecisionWishTold told
                        && told.element().equals(element)
                        && wantsOrMayWantAChange(told.wish());
    }

    /** The day that stops the term: the objection is with us; empty while nobody objected. */
    public static Optional<LocalDate> stoppedOn(ElementId element, Dossier dossier) {
        return dossier.all(TreatedAsObjection.class)
                .filter(treated -> treated.element().equals(element))
                .map(TreatedAsObjection::receivedOn)
                .findFirst()
                .or(() -> isMade(element, dossier) ? Optional.of(filedOn(element, dossier)) : Optional.empty());
    }

    /** The six weeks of Awb 6:7, from the announcement; empty when there is none, or nothing to object to. */
    public static Optional<Deadline> term(ElementId element, Dossier dossier, LegalCalendar calendar) {
        return LinkedDecision.of(element, dossier)
                .filter(LinkedDecision::mayBeObjectedTo)
                .map(LinkedDecision::announcedOn)
                .map(calendar::objection);
    }

    /** Nobody objected yet, and it still can be done. */
    public static boolean isOpen(ElementId element, Dossier dossier, LegalCalendar calendar, LocalDate today) {
        return stoppedOn(element, dossier).isEmpty()
                && term(element, dossier, calendar)
                        .filter(deadline -> !deadline.isPast(today))
                        .isPresent();
    }

    /** Elements whose decision can still be objected to, in a dossier where people talk first (report p. 47). */
    public static Stream<ElementId> guarded(Dossier dossier, LegalCalendar calendar, LocalDate today) {
        if (dossier.stage() != Stage.RECEIVED && dossier.stage() != Stage.INFORMAL) return Stream.empty();
        return open(dossier, calendar, today);
    }

    /** The last days to object, while people talk first. */
    public static Stream<LocalDate> guardedUntil(Dossier dossier, LegalCalendar calendar, LocalDate today) {
        return guarded(dossier, calendar, today)
                .flatMap(element -> term(element, dossier, calendar).stream())
                .map(Deadline::lastDay)
                .distinct()
                .sorted();
    }

    /** What the citizen must still be told, with the last day of each, before the handling can end. */
    public static Stream<ObjectionTermTold> untold(
            Dossier dossier, LegalCalendar calendar, LocalDate today, ToldWhen when) {
        return open(dossier, calendar, today)
                .filter(element -> !isTold(element, dossier))
                .flatMap(element -> term(element, dossier, calendar)
                        .map(term -> new ObjectionTermTold(today, element, term.lastDay(), when))
                        .stream());
    }

    public static Stream<ElementId> open(Dossier dossier, LegalCalendar calendar, LocalDate today) {
        return LinkedDecision.all(dossier)
                .map(decision -> decision.element().id())
                .filter(element -> isOpen(element, dossier, calendar, today));
    }

    /** The citizen knows that the term runs: by a message of its own, or by the confirmation of receipt, which says so. */
    public static boolean isTold(ElementId element, Dossier dossier) {
        return dossier.has(ObjectionTermTold.class, told -> told.element().equals(element))
                || wasInTheReceipt(element, dossier);
    }

    private static boolean wasInTheReceipt(ElementId element, Dossier dossier) {
        var steps = dossier.steps();
        return IntStream.range(0, steps.size())
                .filter(at -> steps.get(at) instanceof Acknowledged)
                .anyMatch(at -> LinkedDecision.of(element, until(dossier, at))
                        .map(LinkedDecision::announcedOn)
                        .isPresent());
    }

    private static Dossier until(Dossier dossier, int index) {
        return new Dossier(dossier.number(), dossier.history().subList(0, index));
    }
}
