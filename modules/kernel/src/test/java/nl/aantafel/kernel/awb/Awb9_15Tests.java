package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.dossier.FormalStep.Judgement.FOUNDED;
import static nl.aantafel.kernel.fixtures.CommitteeDossiers.advice;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.awb.committee.AdvisersHaveASeat;
import nl.aantafel.kernel.awb.committee.AdvisersWereNotInvolved;
import nl.aantafel.kernel.awb.committee.HearerWasNotInvolved;
import nl.aantafel.kernel.awb.committee.HearingIsLeftToAMember;
import nl.aantafel.kernel.awb.committee.ReportHoldsTheHearing;
import nl.aantafel.kernel.awb.ending.AdviceIsIn;
import nl.aantafel.kernel.awb.intake.AcknowledgementMentionsAdviser;
import nl.aantafel.kernel.awb.judgement.AdviceIsComplete;
import nl.aantafel.kernel.dossier.CommitteeStep.HearingDelegated;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.WaiverGround;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.CommitteeDossiers;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Recorders;
import org.junit.jupiter.api.Test;

/** Awb 9:15: the receipt mentions the committee; it hears, decides who is not heard, and sends a complete advice. */
class Awb9_15Tests {
    @Test
    @Proves("R-9.15-1")
    void theConfirmationOfReceiptMentionsTheCommittee() {
        CommitteeDossiers.received().acknowledged("2026-03-04").isWarnedBy(AcknowledgementMentionsAdviser.class);
        CommitteeDossiers.received()
                .take(new Acknowledged(parse("2026-03-04"), true))
                .isAt(Stage.RECEIVED);
    }

    @Test
    @Proves("R-9.15-4")
    void anAdviceHasFindings() {
        CommitteeDossiers.reported().take(advice(" ", "Gegrond", FOUNDED)).isRefusedBy(AdviceIsComplete.class);
        CommitteeDossiers.reported().take(advice("Gezien", "", FOUNDED)).isRefusedBy(AdviceIsComplete.class);
    }

    @Test
    @Proves("R-9.15-4")
    void theAdviceComesBeforeTheEnd() {
        CommitteeDossiers.reported()
                .nextAre("await-advice", "look-at-privacy")
                .judged("2026-03-26", 1, FOUNDED)
                .concluded("2026-03-27")
                .isRefusedBy(AdviceIsIn.class);
    }

    @Test
    @Proves("R-9.15-4")
    void anAdviceHoldsTheReportOfEveryHearing() {
        CommitteeDossiers.heard().take(advice("Gezien", "Gegrond", FOUNDED)).isRefusedBy(ReportHoldsTheHearing.class);
        CommitteeDossiers.invited().take(advice("Gezien", "Gegrond", FOUNDED)).isRefusedBy(ReportHoldsTheHearing.class);
    }

    @Test
    @Proves({"R-9.15-4", "R-9.14-1"})
    void onlyTheCommitteeRecordsItsAdvice() {
        var advice = advice("Gezien", "Gegrond", FOUNDED);
        assertThat(Recorders.HANDLER.refusals(advice, CommitteeDossiers.reported()))
                .containsExactly("CommitteeAdvises");
        assertThat(Recorders.COORDINATOR.refusals(advice, CommitteeDossiers.reported()))
                .containsExactly("CommitteeAdvises");
        assertThat(Recorders.CHAIR.against(advice, CommitteeDossiers.reported()))
                .isEmpty();
    }

    @Test
    @Proves({"R-9.15-5", "R-9.7-1"})
    void whoWasInvolvedOrHasNoSeatDoesNotAdvise() {
        var story = CommitteeDossiers.reported()
                .take(new InvolvementNoted(parse("2026-03-25"), "lid1", Involvement.PERSONAL_INTEREST));
        story.take(advice("Gezien", "Gegrond", FOUNDED)).isRefusedBy(AdvisersWereNotInvolved.class);
        story.take(by("voorzitter", "plaatsvervanger")).isAt(Stage.FORMAL);
        CommitteeDossiers.reported().take(by("voorzitter", "oudlid")).isRefusedBy(AdvisersHaveASeat.class);
        CommitteeDossiers.reported().take(by("voorzitter", "secretaris")).isRefusedBy(AdvisersHaveASeat.class);
    }

    @Test
    @Proves("R-9.15-2")
    void theCommitteeHearsOrLeavesItToAMember() {
        var heard = new Heard(parse("2026-03-24"), COMPLAINANT, false, "Wil Terpstra");
        assertThat(Recorders.HANDLER.refusals(heard, CommitteeDossiers.invited()))
                .containsExactly("CommitteeHears");
        assertThat(Recorders.CHAIR.against(heard, CommitteeDossiers.invited())).isEmpty();
        assertThat(Recorders.HANDLER.against(heard, Dossiers.invited())).isEmpty();
        assertThat(Recorders.HANDLER.refusals(left("lid1"), CommitteeDossiers.invited()))
                .containsExactly("CommitteeHears");
        CommitteeDossiers.invited().take(left("lid1")).isAt(Stage.FORMAL);
    }

    @Test
    @Proves({"R-9.15-2", "R-9.15-5"})
    void aHearingIsNotLeftToAnybodyElse() {
        CommitteeDossiers.invited().take(left("oudlid")).isRefusedBy(HearingIsLeftToAMember.class);
        CommitteeDossiers.invited().take(left("secretaris")).isRefusedBy(HearingIsLeftToAMember.class);
        CommitteeDossiers.invited()
                .take(left(People.RESPONDENT_STAFF))
                .isRefusedBy(HearingIsLeftToAMember.class, HearerWasNotInvolved.class);
        Dossiers.invited().take(left("lid1")).isRefusedBy(HearingIsLeftToAMember.class);
    }

    @Test
    @Proves("R-9.15-3")
    void theCommitteeDecidesWhoIsNotHeard() {
        var waived =
                new HearingWaived(parse("2026-03-24"), COMPLAINANT, WaiverGround.DECLARED_NOT_TO_WANT, "Belde zelf");
        assertThat(Recorders.COORDINATOR.refusals(waived, CommitteeDossiers.invited()))
                .containsExactly("CommitteeDecidesOnTheHearing");
        assertThat(Recorders.CHAIR.against(waived, CommitteeDossiers.invited())).isEmpty();
        assertThat(Recorders.COORDINATOR.against(waived, Dossiers.invited())).isEmpty();
    }

    @Test
    @Proves({"R-9.11-1", "R-9.15-1", "L1-C"})
    void tenWeeksOnlyWhenTheConfirmationOfReceiptSaidSo() {
        CommitteeDossiers.invited().isDueOn("2026-05-11");
        CommitteeDossiers.received()
                .acknowledged("2026-03-04")
                .isWarnedBy(AcknowledgementMentionsAdviser.class)
                .isDueOn("2026-04-13");
    }

    private static HearingDelegated left(String member) {
        return new HearingDelegated(parse("2026-03-16"), member);
    }

    private static Advised by(String... members) {
        return new Advised(parse("2026-03-25"), "Gezien", "Gegrond", "", FOUNDED, Set.of(members));
    }
}
