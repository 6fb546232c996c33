package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import java.util.List;
import java.util.function.Function;
import nl.aantafel.kernel.awb.declining.ConductIsOverAYearOld;
import nl.aantafel.kernel.awb.declining.CourtIsNamed;
import nl.aantafel.kernel.awb.declining.DecisionIsLinked;
import nl.aantafel.kernel.awb.declining.EarlierComplaintWasConcluded;
import nl.aantafel.kernel.awb.declining.InvestigationHasAReviewDay;
import nl.aantafel.kernel.awb.declining.LateDecisionIsAlwaysHandled;
import nl.aantafel.kernel.awb.declining.LatenessIsWeighed;
import nl.aantafel.kernel.awb.declining.MannerIsNoDecision;
import nl.aantafel.kernel.awb.declining.MunicipalityWasNotLateItself;
import nl.aantafel.kernel.awb.declining.NotHandlingHasReasons;
import nl.aantafel.kernel.awb.declining.ObjectionTermHasEnded;
import nl.aantafel.kernel.awb.declining.OmbudsmanIsNamed;
import nl.aantafel.kernel.awb.declining.SecondPersonApproved;
import nl.aantafel.kernel.awb.declining.SomethingIsDeclined;
import nl.aantafel.kernel.awb.declining.ToldWithinFourWeeks;
import nl.aantafel.kernel.awb.term.OverrunIsTold;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** The part on how the handling ends: Awb 9:12 and 9:16, not handling (9:8), withdrawal, a signal that was heard. */
public final class Ending {
    private Ending() {}

    public static Procedure clauses(
            Procedure table, Circumstances circumstances, Function<Dossier, List<Clock>> clocks) {
        return noting(declining(concluding(table, circumstances), circumstances, clocks), circumstances);
    }

    private static Procedure concluding(Procedure table, Circumstances circumstances) {
        var ordinance = circumstances.ordinance();
        return table.step(
                        Concluded.class,
                        awb("9:12"),
                        Phases.FORMAL,
                        new OverrunIsTold(circumstances),
                        new WasAcknowledged(ordinance),
                        new CopyWasSent(ordinance),
                        new ComplainantWasHeardOrWaived(ordinance),
                        new RespondentWasOfferedAHearing(ordinance),
                        new HearingIsReported(),
                        new EveryElementIsJudged(),
                        new ManifestlyUnfoundedMeansUnfounded(),
                        new OmbudsmanIsNamed(circumstances))
                .also(Concluded.class, new AdviceIsIn(ordinance), new DeviationIsExplained(), new AdviceGoesAlong());
    }

    private static Procedure declining(
            Procedure table, Circumstances circumstances, Function<Dossier, List<Clock>> clocks) {
        var ordinance = circumstances.ordinance();
        return grounds(
                table.step(
                        Declined.class,
                        awb("9:8"),
                        Phases.OPEN,
                        new OverrunIsTold(circumstances),
                        new NotHandlingHasReasons(),
                        new ToldWithinFourWeeks(circumstances),
                        new SecondPersonApproved(circumstances),
                        new SomethingIsDeclined(),
                        new OmbudsmanIsNamed(circumstances)),
                circumstances,
                clocks);
    }

    private static Procedure grounds(
            Procedure table, Circumstances circumstances, Function<Dossier, List<Clock>> clocks) {
        var calendar = circumstances.calendar();
        return table.also(Declined.class, new EarlierComplaintWasConcluded(circumstances.earlier()))
                .also(
                        Declined.class,
                        new ConductIsOverAYearOld(calendar),
                        new LatenessIsWeighed(),
                        new MunicipalityWasNotLateItself(circumstances, clocks))
                .also(
                        Declined.class,
                        new DecisionIsLinked(),
                        new ObjectionTermHasEnded(calendar),
                        new MannerIsNoDecision())
                .also(
                        Declined.class,
                        new LateDecisionIsAlwaysHandled(),
                        new CourtIsNamed(),
                        new InvestigationHasAReviewDay());
    }

    private static Procedure noting(Procedure table, Circumstances circumstances) {
        return table.step(Withdrawn.class, awb("9:2"), Phases.OPEN, new WithdrawnInOwnWords())
                .step(
                        SignalNoted.class,
                        awb("9:2"),
                        Phases.OPEN,
                        new OverrunIsTold(circumstances),
                        new CompleteComplaintIsNotDowngraded(circumstances.ordinance()),
                        new MissingElementsWereAskedFor(circumstances.ordinance()),
                        new SignalIsAnswered());
    }
}
