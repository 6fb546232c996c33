package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;

import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.WaiverGround;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.law.Regime;
import org.junit.jupiter.api.Test;

/** Report p. 27: decided at a table without the parents, who were still writing their answer. Not a second time. */
class ProtectionTableScenarioTests {
    @Test
    @Proves("S-126")
    void nothingIsDecidedOverTheHeadsOfTheParents() {
        invited()
                .judged("2026-03-20", 1, Judgement.UNFOUNDED)
                .concluded("2026-03-23")
                .isRefusedBy("ComplainantWasHeardOrWaived");
    }

    @Test
    @Proves("S-126")
    void theTermToAnswerIsWaitedFor() {
        invited().take(waived("2026-03-20", WaiverGround.NO_ANSWER)).isRefusedBy("NoAnswerOnlyAfterTheTerm");
        invited()
                .answered("2026-03-12", COMPLAINANT, true)
                .take(waived("2026-03-25", WaiverGround.NO_ANSWER))
                .isRefusedBy("WishToBeHeardIsFollowed");
    }

    @Test
    void whoIsNotHeardCannotBeProvedRightOnPaper() {
        invited()
                .take(waived("2026-03-20", WaiverGround.MANIFESTLY_UNFOUNDED))
                .judged("2026-03-23", 1, Judgement.FOUNDED)
                .concluded("2026-03-24")
                .isRefusedBy("ManifestlyUnfoundedMeansUnfounded");
    }

    @Test
    void whatTheParentsSaidIsWrittenDown() {
        var heard = invited().heard("2026-03-24", COMPLAINANT).judged("2026-03-25", 1, Judgement.FOUNDED);
        heard.concluded("2026-03-26").isRefusedBy("HearingIsReported");
        heard.take(new HearingReported(parse("2026-03-25"), parse("2026-03-24"), " "))
                .isRefusedBy("ReportSaysSomething");
    }

    @Test
    @Proves("S-033")
    void theConsultantReadsNothingBeforeTheParentsKnow() {
        var afraid = aComplaint()
                .received(Receipts.confidential("2026-03-02"))
                .named("2026-03-02", People.complainant())
                .named("2026-03-02", People.respondent())
                .described("2026-03-03", Elements.conduct(1))
                .formal("2026-03-05")
                .isA(Regime.Kind.OTHER_COMPLAINT, "because.confidential");
        afraid.copied("2026-03-06").isRefusedBy("ComplainantWasToldBeforehand", "CopyIsOfAWrittenComplaint");
        afraid.privacyChosen("2026-03-06")
                .isA(Regime.Kind.WRITTEN_COMPLAINT, "because.complete")
                .copied("2026-03-09");
    }

    private static ComplaintStory invited() {
        return Dossiers.invited().answered("2026-03-11", RESPONDENT, false);
    }

    private static HearingWaived waived(String on, WaiverGround ground) {
        return new HearingWaived(parse(on), COMPLAINANT, ground, "Wij hebben niets gehoord");
    }
}
