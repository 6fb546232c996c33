package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionWishTold;
import nl.aantafel.kernel.dossier.ObjectionStep.LateObjectionWeighed;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.OrderChosen;
import nl.aantafel.kernel.dossier.ObjectionStep.ProFormaObjectionMade;
import nl.aantafel.kernel.dossier.ObjectionStep.SplitOff;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.statute.LegalCalendar;

/**
 * The part on the border of complaint and objection (Awb 6:4 – 6:15, law.md §2.5): what is an objection is treated as one,
 * and talking first costs nobody the objection. What is known of decisions stands in {@link Deciding}.
 */
public final class Guarding {
    private Guarding() {}

    public static Procedure clauses(Procedure table, Circumstances circumstances) {
        var calendar = circumstances.calendar();
        return closing(afterTheTerm(objecting(Deciding.clauses(table), calendar), calendar), calendar)
                .step(SplitOff.class, awb("2:3"), Phases.ANY, new SplitOffGoesSomewhere());
    }

    private static Procedure objecting(Procedure table, LegalCalendar calendar) {
        return table.step(DecisionWishTold.class, awb("6:5"), Phases.ANY)
                .step(
                        ProFormaObjectionMade.class,
                        awb("6:6"),
                        Phases.ANY,
                        new ObjectedToADecision(),
                        new ObjectedOnlyOnce())
                .step(
                        TreatedAsObjection.class,
                        awb("6:15"),
                        Phases.ANY,
                        new ObjectionIsAgainstADecision(),
                        new ObjectionKeepsTheDayOfReceipt(),
                        new UnclearMeansBothTracks(),
                        new ComplainantWantsItChanged(),
                        new TreatedOnlyOnce())
                .step(ObjectionTermTold.class, awb("6:7"), Phases.ANY, new ToldTheRightLastDay(calendar))
                .step(
                        OrderChosen.class,
                        awb("9:11 lid 3"),
                        Phases.OPEN,
                        new WaitingNeedsConsent(),
                        new OrderIsExplained());
    }

    private static Procedure afterTheTerm(Procedure table, LegalCalendar calendar) {
        return table.step(
                        LateObjectionWeighed.class,
                        awb("6:11"),
                        Phases.ANY,
                        new DecisionWasReadFirst(),
                        new LatenessIsExplained(),
                        new FaultOfTheOrganIsWeighed())
                .also(Declined.class, new LateObjectionWasWeighed(calendar), new NoLateWayIsLeft());
    }

    /** Nobody closes a dossier over the head of a citizen who can still object and does not know it. */
    private static Procedure closing(Procedure table, LegalCalendar calendar) {
        var isKnown = new ComplainantKnowsTheObjectionTerm(calendar);
        return table.also(SettledInformally.class, isKnown)
                .also(SignalNoted.class, isKnown)
                .also(Withdrawn.class, isKnown);
    }

    /** K6, K7, K8, and the terms of what was split off. */
    public static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        objections(dossier, circumstances),
                        DecisionTerm.clocks(dossier, circumstances),
                        DefaultNotices.clocks(dossier, circumstances),
                        SplitOffTerms.clocks(dossier, circumstances))
                .flatMap(clocks -> clocks);
    }

    /** Awb 6:7: nothing we do with the complaint stops the term to object to a linked decision; only an objection does. */
    private static Stream<Clock> objections(Dossier dossier, Circumstances circumstances) {
        return LinkedDecision.all(dossier)
                .map(decision -> decision.element().id())
                .flatMap(element -> Objecting.term(element, dossier, circumstances.calendar())
                        .map(deadline -> new Clock(
                                "K6",
                                String.valueOf(element.value()),
                                deadline,
                                Objecting.stoppedOn(element, dossier).orElse(null)))
                        .stream());
    }

    /** What should happen in this part, before the ordinary course of the procedure. */
    public static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return GuardCourse.urgent(dossier, circumstances);
    }

    /** What should happen in this part, after the ordinary course. */
    public static Stream<Obligation> later(Dossier dossier, Circumstances circumstances) {
        return GuardCourse.calm(dossier, circumstances);
    }
}
