package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.CommitteeStep.AdviserAppointed;
import nl.aantafel.kernel.dossier.CommitteeStep.HearingDelegated;
import nl.aantafel.kernel.dossier.CommitteeStep.OrganConcerned;
import nl.aantafel.kernel.dossier.CommitteeStep.ReportRemarked;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** The part on section 9.1.3: adviser or committee (Awb 9:13 – 9:16). */
public final class Committee {
    private Committee() {}

    public static Procedure clauses(Procedure table, Circumstances circumstances) {
        return advising(hearing(appointing(table, circumstances), circumstances), circumstances);
    }

    private static Procedure appointing(Procedure table, Circumstances circumstances) {
        return table.step(
                        AdviserAppointed.class,
                        awb("9:13"),
                        Phases.OPEN,
                        new OrdinanceLetsAppoint(circumstances.ordinance()),
                        new AppointmentIsADecision(),
                        new ReceiptCanStillMentionTheAdviser())
                .step(
                        OrganConcerned.class,
                        awb("9:7 lid 2"),
                        Phases.OPEN,
                        new OrganMayHandleItself(),
                        new OrdinanceSaysWhoHandles(circumstances.ordinance()));
    }

    private static Procedure hearing(Procedure table, Circumstances circumstances) {
        var committeeHears = new CommitteeHears(circumstances);
        return table.step(
                        HearingDelegated.class,
                        awb("9:15 lid 2"),
                        Phases.FORMAL,
                        committeeHears,
                        new HearingIsLeftToAMember(circumstances.ordinance()),
                        new HearerWasNotInvolved())
                .step(ReportRemarked.class, awb("9:10 lid 3"), Phases.FORMAL, new RemarkIsOnAReport())
                .also(Heard.class, committeeHears)
                .also(HearingReported.class, committeeHears)
                .also(HearingWaived.class, new CommitteeDecidesOnTheHearing(circumstances));
    }

    private static Procedure advising(Procedure table, Circumstances circumstances) {
        var ordinance = circumstances.ordinance();
        return table.also(
                Advised.class,
                new CommitteeAdvises(circumstances),
                new AdvisersHaveASeat(ordinance),
                new AdvisersWereNotInvolved(),
                new ReportHoldsTheHearing(ordinance));
    }

    public static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return Stream.empty();
    }

    /** What should happen in this part, before the ordinary course of the procedure. */
    public static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Stream.empty();
    }
}
