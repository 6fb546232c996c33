package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.dossier.FormalStep.Judgement.FOUNDED;
import static nl.aantafel.kernel.fixtures.CommitteeDossiers.advice;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;

import nl.aantafel.kernel.awb.committee.AdviserIsAppointed;
import nl.aantafel.kernel.awb.committee.AppointmentIsADecision;
import nl.aantafel.kernel.awb.committee.OrdinanceLetsAppoint;
import nl.aantafel.kernel.awb.committee.ReceiptCanStillMentionTheAdviser;
import nl.aantafel.kernel.dossier.CommitteeStep.AdviserAppointed;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.fixtures.CommitteeDossiers;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.ordinance.OpenTerms;
import org.junit.jupiter.api.Test;

/** Awb 9:13: an adviser or committee by ordinance, or by decision of the organ. */
class Awb9_13Tests {
    @Test
    @Proves("R-9.13-1")
    void withoutAnAppointedAdviserNobodyAdvises() {
        Dossiers.understood().take(new Acknowledged(parse("2026-03-05"), true)).isRefusedBy(AdviserIsAppointed.class);
        Dossiers.heard().take(advice("Gezien", "Gegrond", FOUNDED)).isRefusedBy(AdviserIsAppointed.class);
    }

    @Test
    @Proves("R-9.13-1")
    void byDecisionACommitteeHandlesOneComplaint() {
        perCase()
                .take(appointed("Besluit college 12 van 3 maart 2026", "Het gaat over de teamleider"))
                .isDueOn("2026-05-11")
                .take(new Acknowledged(parse("2026-03-05"), true))
                .isDueOn("2026-05-11");
        perCase().isDueOn("2026-04-13");
    }

    @Test
    @Proves({"R-9.13-1", "R-9.11-1"})
    void whatTheReceiptDidNotMentionBringsNoTenWeeks() {
        perCase()
                .acknowledged("2026-03-03")
                .take(appointed("Besluit college 12", "Het gaat over de teamleider"))
                .isWarnedBy(ReceiptCanStillMentionTheAdviser.class)
                .isDueOn("2026-04-13");
    }

    @Test
    @Proves("R-9.13-1")
    void anAppointmentIsAReasonedDecision() {
        perCase().take(appointed(" ", "Het gaat over de teamleider")).isRefusedBy(AppointmentIsADecision.class);
        perCase().take(appointed("Besluit college 12", " ")).isRefusedBy(AppointmentIsADecision.class);
    }

    @Test
    @Proves("R-9.13-1")
    void onlyWhereTheOrdinanceLeavesRoomAndOnce() {
        var step = appointed("Besluit college 12", "Het gaat over de teamleider");
        aComplaint().received("2026-03-02").take(step).isRefusedBy(OrdinanceLetsAppoint.class);
        CommitteeDossiers.received().take(step).isRefusedBy(OrdinanceLetsAppoint.class);
        perCase().take(step).take(step).isRefusedBy(OrdinanceLetsAppoint.class);
    }

    private static AdviserAppointed appointed(String decision, String why) {
        return new AdviserAppointed(parse("2026-03-04"), decision, why);
    }

    private static ComplaintStory perCase() {
        var ordinance = LocalRules.with(LocalRules.nieuwerhaven(), OpenTerms.COMMITTEE_PER_CASE, true);
        return aComplaint().in(ordinance).received("2026-03-02");
    }
}
