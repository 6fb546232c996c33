package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;

import java.util.Set;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.Lawfulness;
import nl.aantafel.kernel.dossier.FormalStep.Propriety;
import nl.aantafel.kernel.dossier.InformalStep.Track;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Regime;
import org.junit.jupiter.api.Test;

/** Report p. 24: three times sent to sort parcels without pay, under threat, while nobody answered his own plan. */
class UnpaidWorkScenarioTests {
    @Test
    void hisOwnPlanIsAnsweredAndNotPassedOver() {
        var story = pressedAndNotHeard().judged("2026-03-26", 1, Judgement.FOUNDED);
        story.concluded("2026-03-27").isRefusedBy("EveryElementIsJudged");
        story.judged("2026-03-26", 2, Judgement.FOUNDED).concluded("2026-03-27").isClosed();
    }

    @Test
    @Proves("S-123")
    void beingRightLeadsToAMeasure() {
        pressedAndNotHeard().take(founded("geen")).isRefusedBy("FoundedMeansMeasure");
        pressedAndNotHeard().take(founded("")).isRefusedBy("FoundedMeansMeasure");
        pressedAndNotHeard().take(founded("Geen groepsbijeenkomsten meer waar met korten wordt gedreigd"));
    }

    @Test
    @Proves("S-122")
    void pressureIsMeasuredAgainstARequirementOfPropriety() {
        var judged = founded("De consulent belt eerst");
        pressedAndNotHeard()
                .take(new ElementJudged(
                        judged.on(),
                        judged.element(),
                        judged.findings(),
                        Lawfulness.LAWFUL,
                        Propriety.IMPROPER,
                        Set.of(),
                        Judgement.FOUNDED,
                        judged.reasons(),
                        judged.measure(),
                        null))
                .isRefusedBy("RequirementIsNamed");
    }

    @Test
    @Proves("S-128")
    void thePolicyOfWorkingUnpaidIsASignalAndWhatHappenedToHimAComplaint() {
        var aboutPolicy =
                aComplaint().received("2026-03-02").described("2026-03-03", Elements.of(1, Matter.GENERAL_POLICY));
        aboutPolicy
                .isA(Regime.Kind.SIGNAL, "because.general-policy")
                .take(new TrackChosen(parse("2026-03-04"), Track.FORMAL, false))
                .isWarnedBy("ConcernsAParticularMatter");
        aboutPolicy.described("2026-03-04", Elements.conduct(2)).isA(Regime.Kind.WRITTEN_COMPLAINT, "because.complete");
    }

    @Test
    void solvedMeansThatHeSaidSoAndThatItIsWrittenDown() {
        var talking = Dossiers.informal().talked("2026-03-10").promised("2026-03-10", 1, "2026-03-20");
        talking.settled("2026-03-11").isClosed().nextAre("keep-promise");
    }

    private static ComplaintStory pressedAndNotHeard() {
        return Dossiers.heard().described("2026-03-25", Elements.conduct(2));
    }

    private static ElementJudged founded(String measure) {
        return new ElementJudged(
                parse("2026-03-26"),
                Elements.id(1),
                "De consulent dreigde in een groep met een korting.",
                Lawfulness.LAWFUL,
                Propriety.IMPROPER,
                Set.of("decent-treatment"),
                Judgement.FOUNDED,
                "Dreigen is geen begeleiding.",
                measure,
                null);
    }
}
