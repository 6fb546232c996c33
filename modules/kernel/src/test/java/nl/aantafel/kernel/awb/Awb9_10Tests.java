package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.People.PROVIDER;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.committee.RemarkIsOnAReport;
import nl.aantafel.kernel.awb.ending.ComplainantWasHeardOrWaived;
import nl.aantafel.kernel.awb.ending.HearingIsReported;
import nl.aantafel.kernel.awb.ending.ManifestlyUnfoundedMeansUnfounded;
import nl.aantafel.kernel.awb.ending.RespondentWasOfferedAHearing;
import nl.aantafel.kernel.awb.hearing.AnswerTermIsReasonable;
import nl.aantafel.kernel.awb.hearing.HearingIsForTheTwoSides;
import nl.aantafel.kernel.awb.hearing.ManifestlyUnfoundedIsForComplainantOnly;
import nl.aantafel.kernel.awb.hearing.NoAnswerOnlyAfterTheTerm;
import nl.aantafel.kernel.awb.hearing.ReportIsOfAHearing;
import nl.aantafel.kernel.awb.hearing.ReportSaysSomething;
import nl.aantafel.kernel.awb.hearing.TwoChannelsWereTried;
import nl.aantafel.kernel.awb.hearing.WaiverIsProved;
import nl.aantafel.kernel.awb.hearing.WishToBeHeardIsFollowed;
import nl.aantafel.kernel.dossier.CommitteeStep.ReportRemarked;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.WaiverGround;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 9:10: both sides get the opportunity to be heard. */
class Awb9_10Tests {
    @Test
    @Proves("R-9.10-1")
    void nobodyIsJudgedWithoutTheChanceToBeHeard() {
        judgedWithoutHearing()
                .concluded("2026-03-27")
                .isRefusedBy(ComplainantWasHeardOrWaived.class, RespondentWasOfferedAHearing.class);
    }

    @Test
    @Proves("R-9.10-1")
    void withoutKnowingWhoItIsAboutThereIsNoJudgement() {
        aComplaint()
                .received("2026-03-02")
                .acknowledged("2026-03-03")
                .described("2026-03-04", Elements.conduct(1))
                .formal("2026-03-05")
                .heard("2026-03-24", COMPLAINANT)
                .reported("2026-03-25", "2026-03-24")
                .judged("2026-03-26", 1, Judgement.FOUNDED)
                .concluded("2026-03-27")
                .isRefusedBy(RespondentWasOfferedAHearing.class);
    }

    @Test
    @Proves({"R-9.10-2", "K3"})
    void thereIsTimeToAnswer() {
        var story = Dossiers.formal();
        story.invited("2026-03-09", COMPLAINANT, "2026-03-22").isRefusedBy(AnswerTermIsReasonable.class);
        assertThat(story.invited("2026-03-09", COMPLAINANT, "2026-03-23")
                        .clock("K3")
                        .deadline()
                        .lastDay())
                .isEqualTo(parse("2026-03-23"));
    }

    @Test
    void othersAreTalkedWithNotHeard() {
        Dossiers.formal()
                .named("2026-03-06", People.provider())
                .invited("2026-03-09", PROVIDER, "2026-03-23")
                .isRefusedBy(HearingIsForTheTwoSides.class);
    }

    @Test
    @Proves("R-9.10-2")
    void silenceCountsOnlyAfterTheTerm() {
        var story = Dossiers.invited();
        story.take(waive("2026-03-23", COMPLAINANT, WaiverGround.NO_ANSWER))
                .isRefusedBy(NoAnswerOnlyAfterTheTerm.class);
        story.take(waive("2026-03-24", COMPLAINANT, WaiverGround.NO_ANSWER)).isAt(Stage.FORMAL);
        Dossiers.formal()
                .take(waive("2026-03-24", COMPLAINANT, WaiverGround.NO_ANSWER))
                .isRefusedBy(NoAnswerOnlyAfterTheTerm.class);
    }

    @Test
    @Proves("R-9.10-2")
    void aLetterAloneIsOneChannel() {
        aComplaint()
                .received("2026-03-02")
                .formal("2026-03-05")
                .invited("2026-03-09", COMPLAINANT, "2026-03-23")
                .take(waive("2026-03-24", COMPLAINANT, WaiverGround.NO_ANSWER))
                .isWarnedBy(TwoChannelsWereTried.class);
    }

    @Test
    @Proves("R-9.10-2")
    void aWaiverIsProved() {
        Dossiers.invited()
                .take(new HearingWaived(parse("2026-03-12"), COMPLAINANT, WaiverGround.DECLARED_NOT_TO_WANT, ""))
                .isRefusedBy(WaiverIsProved.class);
    }

    @Test
    void whoSaidYesIsHeard() {
        Dossiers.invited()
                .answered("2026-03-10", COMPLAINANT, true)
                .take(waive("2026-03-24", COMPLAINANT, WaiverGround.DECLARED_NOT_TO_WANT))
                .isRefusedBy(WishToBeHeardIsFollowed.class)
                .answered("2026-03-24", COMPLAINANT, false)
                .take(waive("2026-03-24", COMPLAINANT, WaiverGround.DECLARED_NOT_TO_WANT));
    }

    @Test
    @Proves("R-9.10-2")
    void manifestlyUnfoundedIsNoReasonNotToHearTheOther() {
        Dossiers.invited()
                .take(waive("2026-03-12", RESPONDENT, WaiverGround.MANIFESTLY_UNFOUNDED))
                .isRefusedBy(ManifestlyUnfoundedIsForComplainantOnly.class);
    }

    @Test
    @Proves("R-9.10-2")
    void manifestlyUnfoundedCannotEndInFounded() {
        var waived = Dossiers.invited().take(waive("2026-03-12", COMPLAINANT, WaiverGround.MANIFESTLY_UNFOUNDED));
        waived.judged("2026-03-13", 1, Judgement.FOUNDED)
                .concluded("2026-03-16")
                .isRefusedBy(ManifestlyUnfoundedMeansUnfounded.class);
        waived.judged("2026-03-13", 1, Judgement.UNFOUNDED)
                .concluded("2026-03-16")
                .isClosed();
    }

    @Test
    @Proves({"R-9.10-3"})
    void everyHearingHasItsReport() {
        Dossiers.invited()
                .heard("2026-03-24", COMPLAINANT)
                .heard("2026-03-25", RESPONDENT)
                .reported("2026-03-26", "2026-03-24")
                .judged("2026-03-26", 1, Judgement.FOUNDED)
                .concluded("2026-03-27")
                .isRefusedBy(HearingIsReported.class)
                .reported("2026-03-27", "2026-03-25")
                .concluded("2026-03-27")
                .isClosed();
    }

    @Test
    @Proves("R-9.10-3")
    void aReportIsOfAHearingAndInWords() {
        Dossiers.invited()
                .reported("2026-03-25", "2026-03-24")
                .isRefusedBy(ReportIsOfAHearing.class)
                .heard("2026-03-25", COMPLAINANT)
                .take(new HearingReported(parse("2026-03-25"), parse("2026-03-25"), " "))
                .isRefusedBy(ReportSaysSomething.class);
    }

    @Test
    @Proves({"R-9.10-3", "L10"})
    void whoWasHeardMaySayWhatIsWrongInTheReport() {
        Dossiers.heard()
                .take(new ReportRemarked(parse("2026-03-26"), COMPLAINANT, parse("2026-03-24"), "Ik zei: drie weken"))
                .take(new ReportRemarked(parse("2026-03-26"), COMPLAINANT, parse("2026-03-23"), "Ik zei: drie weken"))
                .isRefusedBy(RemarkIsOnAReport.class)
                .take(new ReportRemarked(parse("2026-03-26"), COMPLAINANT, parse("2026-03-24"), " "))
                .isRefusedBy(RemarkIsOnAReport.class);
    }

    private static ComplaintStory judgedWithoutHearing() {
        return Dossiers.formal()
                .privacyChosen("2026-03-06")
                .copied("2026-03-09")
                .judged("2026-03-26", 1, Judgement.FOUNDED);
    }

    private static HearingWaived waive(String on, PartyId whose, WaiverGround ground) {
        return new HearingWaived(parse(on), whose, ground, "brief van 9 maart, gebeld op 20 maart");
    }
}
