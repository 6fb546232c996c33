package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.Lawfulness;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.FormalStep.Propriety;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Report p. 44: strict with a citizen who was months late, mild with itself because "de materie nieuw en complex" was. */
class TwoMeasuresScenarioTests {
    @Test
    @Proves("S-061")
    void whoIsLateItselfDoesNotHoldLatenessAgainstTheCitizen() {
        late().take(overAYearAgo("2026-03-11", "Wij zagen geen reden")).isRefusedBy("MunicipalityWasNotLateItself");
        late().acknowledged("2026-03-10")
                .take(overAYearAgo("2026-03-11", "Wij zagen geen reden"))
                .isRefusedBy("MunicipalityWasNotLateItself");
    }

    @Test
    @Proves("S-061")
    void notHandlingALateComplaintIsWeighed() {
        var inTime = late().acknowledged("2026-03-04");
        inTime.take(overAYearAgo("2026-03-11", " ")).isRefusedBy("LatenessIsWeighed");
        inTime.take(overAYearAgo("2026-03-11", "Gevraagd waarom nu; er was geen reden"))
                .isClosed();
    }

    @Test
    void aFewMonthsAreNoYear() {
        aComplaint()
                .received("2026-03-02")
                .acknowledged("2026-03-04")
                .described("2026-03-02", Elements.conductUntil(1, "2025-03-02"))
                .take(overAYearAgo("2026-03-11", "Geen reden"))
                .isRefusedBy("ConductIsOverAYearOld");
    }

    @Test
    @Proves("S-062")
    void tooLateIsNeverUnfounded() {
        late().acknowledged("2026-03-04")
                .formal("2026-03-05")
                .take(unfounded("De klacht is te laat ingediend"))
                .isWarnedBy("LatenessIsNotUnfounded");
    }

    @Test
    @Proves("S-062")
    void whatIsNotHandledGetsNoJudgement() {
        var partly = late().acknowledged("2026-03-04")
                .described("2026-03-05", Elements.conduct(2))
                .take(overAYearAgo("2026-03-11", "Geen reden", Elements.id(1)))
                .formal("2026-03-12");
        partly.take(unfounded("De medewerker was beleefd")).isRefusedBy("NotJudgedWhenDeclined");
        assertThat(partly.judged("2026-03-13", 2, Judgement.FOUNDED).dossier().judgementOn(Elements.id(2)))
                .isPresent();
    }

    @Test
    @Proves("S-062")
    void afterFourWeeksTheComplaintIsHandled() {
        late().acknowledged("2026-03-04")
                .take(overAYearAgo("2026-03-31", "Geen reden"))
                .isRefusedBy("ToldWithinFourWeeks");
    }

    @Test
    @Proves("S-061")
    void newAndComplexIsNoReasonToBeLate() {
        late().take(new Postponed(parse("2026-04-10"), 4, "De materie is nieuw en ook complex"))
                .isWarnedBy("BusynessIsNoReason");
    }

    private static ComplaintStory late() {
        return aComplaint()
                .received("2026-03-02")
                .assigned("2026-03-02")
                .named("2026-03-02", People.respondent())
                .described("2026-03-02", Elements.conductUntil(1, "2025-01-15"));
    }

    private static Declined overAYearAgo(String on, String leniency, ElementId... elements) {
        return new Declined(
                parse(on),
                Set.of(elements),
                Ground.OVER_A_YEAR_AGO,
                "Langer dan een jaar",
                "",
                leniency,
                null,
                "c.smit");
    }

    private static ElementJudged unfounded(String reasons) {
        return new ElementJudged(
                parse("2026-03-13"),
                Elements.id(1),
                "Er was een gesprek.",
                Lawfulness.LAWFUL,
                Propriety.PROPER,
                Set.of("decent-treatment"),
                Judgement.UNFOUNDED,
                reasons,
                "",
                null);
    }
}
