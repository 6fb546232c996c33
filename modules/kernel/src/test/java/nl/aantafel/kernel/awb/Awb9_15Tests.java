package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;

import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 9:13 to 9:16: an adviser appointed by the municipality, its advice, and deviating from it. */
class Awb9_15Tests {
    @Test
    @Proves("R-9.15-1")
    void theConfirmationOfReceiptMentionsTheCommittee() {
        inZuiderveen().acknowledged("2026-03-04").isWarnedBy(AcknowledgementMentionsAdviser.class);
        inZuiderveen().take(new Acknowledged(parse("2026-03-04"), true)).isAt(Stage.RECEIVED);
    }

    @Test
    @Proves("R-9.13-1")
    void withoutAnAppointedAdviserNobodyAdvises() {
        Dossiers.understood().take(new Acknowledged(parse("2026-03-05"), true)).isRefusedBy(AdviserIsAppointed.class);
        Dossiers.heard().take(advice("Gezien", "Gegrond", Judgement.FOUNDED)).isRefusedBy(AdviserIsAppointed.class);
    }

    @Test
    @Proves("R-9.15-4")
    void anAdviceHasFindings() {
        heardInZuiderveen().take(advice(" ", "Gegrond", Judgement.FOUNDED)).isRefusedBy(AdviceIsComplete.class);
        heardInZuiderveen().take(advice("Gezien", "", Judgement.FOUNDED)).isRefusedBy(AdviceIsComplete.class);
    }

    @Test
    @Proves("R-9.15-4")
    void theAdviceComesBeforeTheEnd() {
        heardInZuiderveen()
                .nextAre("await-advice")
                .judged("2026-03-26", 1, Judgement.FOUNDED)
                .concluded("2026-03-27")
                .isRefusedBy(AdviceIsIn.class);
    }

    @Test
    @Proves({"R-9.16-1", "S-076"})
    void whoDeviatesSaysWhyAndSendsTheAdviceAlong() {
        heardInZuiderveen()
                .take(advice("Gezien", "Gegrond", Judgement.FOUNDED))
                .judged("2026-03-26", 1, Judgement.UNFOUNDED)
                .concluded("2026-03-27")
                .isRefusedBy(DeviationIsExplained.class, AdviceGoesAlong.class)
                .take(new Concluded(parse("2026-03-27"), "", "De commissie kende het verslag niet", true))
                .isClosed();
    }

    @Test
    @Proves({"R-9.16-1", "S-076"})
    void theAdviceGoesAlongAlsoWhenItIsFollowed() {
        heardInZuiderveen()
                .take(advice("Gezien", "Gegrond", Judgement.FOUNDED))
                .judged("2026-03-26", 1, Judgement.FOUNDED)
                .concluded("2026-03-27")
                .isRefusedBy(AdviceGoesAlong.class)
                .take(new Concluded(parse("2026-03-27"), "", "", true))
                .isClosed();
    }

    private static Advised advice(String findings, String advice, Judgement judgement) {
        return new Advised(parse("2026-03-25"), findings, advice, judgement);
    }

    private static ComplaintStory inZuiderveen() {
        return aComplaint().in(LocalRules.zuiderveen()).received("2026-03-02");
    }

    private static ComplaintStory heardInZuiderveen() {
        return inZuiderveen()
                .assigned("2026-03-02")
                .take(new Acknowledged(parse("2026-03-04"), true))
                .described("2026-03-04", Elements.conduct(1))
                .named("2026-03-04", People.respondent())
                .formal("2026-03-05")
                .privacyChosen("2026-03-06")
                .copied("2026-03-09")
                .invited("2026-03-09", COMPLAINANT, "2026-03-23")
                .invited("2026-03-09", RESPONDENT, "2026-03-23")
                .heard("2026-03-24", COMPLAINANT)
                .heard("2026-03-24", RESPONDENT)
                .reported("2026-03-24", "2026-03-24");
    }
}
