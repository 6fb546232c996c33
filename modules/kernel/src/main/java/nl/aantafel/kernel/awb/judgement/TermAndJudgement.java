package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.committee.AdviserIsAppointed;
import nl.aantafel.kernel.awb.declining.LatenessIsNotUnfounded;
import nl.aantafel.kernel.awb.declining.NotJudgedWhenDeclined;
import nl.aantafel.kernel.awb.term.OverrunIsTold;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.DelayedByConsent;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** The part on Awb 9:11, 9:12 lid 1 and 9:15: the term and what moves it, the advice, the judgement on each element. */
public final class TermAndJudgement {
    private TermAndJudgement() {}

    public static Procedure clauses(Procedure table, Circumstances circumstances) {
        return judging(
                advising(delaying(postponing(table, circumstances), circumstances), circumstances), circumstances);
    }

    private static Procedure postponing(Procedure table, Circumstances circumstances) {
        return table.step(
                Postponed.class,
                awb("9:11 lid 2"),
                Phases.OPEN,
                new OverrunIsTold(circumstances),
                new PostponedOnlyOnce(),
                new PostponementIsAtMostFourWeeks(),
                new PostponementIsWithinTheOrdinance(circumstances.ordinance()),
                new PostponedBeforeTheTermEnds(circumstances),
                new BothPartiesCanBeTold(circumstances.ordinance()),
                new PostponementHasAReason(),
                new BusynessIsNoReason());
    }

    private static Procedure delaying(Procedure table, Circumstances circumstances) {
        return table.step(
                DelayedByConsent.class,
                awb("9:11 lid 3"),
                Phases.OPEN,
                new OverrunIsTold(circumstances),
                new ComplainantConsentsInWriting(),
                new DelayIsLater(circumstances),
                new DelayEndsOnAWorkingDay(circumstances.calendar()));
    }

    private static Procedure advising(Procedure table, Circumstances circumstances) {
        return table.step(
                Advised.class,
                awb("9:15 lid 4"),
                Phases.FORMAL,
                new OverrunIsTold(circumstances),
                new AdviserIsAppointed(circumstances.ordinance()),
                new AdviceIsComplete());
    }

    private static Procedure judging(Procedure table, Circumstances circumstances) {
        return table.step(
                ElementJudged.class,
                awb("9:12 lid 1"),
                Phases.FORMAL,
                new OverrunIsTold(circumstances),
                new FindingsAreGiven(),
                new ReasonsAreGiven(),
                new RequirementIsNamed(),
                new RequirementIsOnTheList(),
                new UnestablishedMeansNoJudgement(),
                new JudgementFollowsPropriety(),
                new LawfulnessIsLeftToTheObjection(),
                new FoundedMeansMeasure(),
                new MeasureInJudgementIsWhole(),
                new NotJudgedWhenDeclined(),
                new LatenessIsNotUnfounded());
    }
}
