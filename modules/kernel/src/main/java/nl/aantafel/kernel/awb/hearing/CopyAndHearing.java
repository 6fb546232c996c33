package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.OverrunIsTold;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** The part on Awb 9:9 and 9:10: both sides know the complaint and are heard. */
public final class CopyAndHearing {
    private CopyAndHearing() {}

    public static Procedure clauses(Procedure table, Circumstances circumstances) {
        return reporting(waiving(inviting(copying(table, circumstances), circumstances), circumstances), circumstances);
    }

    private static Procedure copying(Procedure table, Circumstances circumstances) {
        return table.step(
                CopySent.class,
                awb("9:9"),
                Phases.FORMAL,
                new OverrunIsTold(circumstances),
                new ComplainantWasToldBeforehand(),
                new CopyIsOfAWrittenComplaint(circumstances.ordinance()),
                new CopyGoesToARespondent(),
                new EnclosuresWereReleased());
    }

    private static Procedure inviting(Procedure table, Circumstances circumstances) {
        return table.step(
                        HearingOffered.class,
                        awb("9:10 lid 1"),
                        Phases.FORMAL,
                        new OverrunIsTold(circumstances),
                        new HearingIsForTheTwoSides(),
                        new AnswerTermIsReasonable(circumstances.ordinance()))
                .step(HearingAnswered.class, awb("9:10 lid 2"), Phases.FORMAL);
    }

    private static Procedure waiving(Procedure table, Circumstances circumstances) {
        return table.step(
                HearingWaived.class,
                awb("9:10 lid 2"),
                Phases.FORMAL,
                new OverrunIsTold(circumstances),
                new NoAnswerOnlyAfterTheTerm(circumstances.calendar()),
                new WaiverIsProved(),
                new WishToBeHeardIsFollowed(),
                new ManifestlyUnfoundedIsForComplainantOnly(),
                new TwoChannelsWereTried());
    }

    private static Procedure reporting(Procedure table, Circumstances circumstances) {
        return table.step(Heard.class, awb("9:10 lid 1"), Phases.FORMAL, new OverrunIsTold(circumstances))
                .step(
                        HearingReported.class,
                        awb("9:10 lid 3"),
                        Phases.FORMAL,
                        new OverrunIsTold(circumstances),
                        new ReportIsOfAHearing(),
                        new ReportSaysSomething());
    }
}
