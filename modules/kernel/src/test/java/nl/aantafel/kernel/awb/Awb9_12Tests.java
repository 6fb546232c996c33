package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.aantafel.kernel.awb.declining.OmbudsmanIsNamed;
import nl.aantafel.kernel.awb.ending.EveryElementIsJudged;
import nl.aantafel.kernel.awb.ending.OverallJudgement;
import nl.aantafel.kernel.awb.judgement.FindingsAreGiven;
import nl.aantafel.kernel.awb.judgement.FoundedMeansMeasure;
import nl.aantafel.kernel.awb.judgement.ReasonsAreGiven;
import nl.aantafel.kernel.awb.judgement.RequirementIsNamed;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.Lawfulness;
import nl.aantafel.kernel.dossier.FormalStep.Propriety;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.law.Breach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb 9:12: findings, judgement and conclusions, in writing and with reasons. */
class Awb9_12Tests {
    @Test
    @Proves({"R-9.12-1", "S-176"})
    void everyElementGetsItsJudgement() {
        Dossiers.heard().concluded("2026-03-26").isRefusedBy(EveryElementIsJudged.class);
        Dossiers.judged()
                .described("2026-03-26", Elements.conduct(2))
                .concluded("2026-03-27")
                .isRefusedBy(EveryElementIsJudged.class)
                .judged("2026-03-27", 2, Judgement.UNFOUNDED)
                .concluded("2026-03-27")
                .isAt(Stage.CONCLUDED);
    }

    @Test
    @Proves("R-9.12-1")
    void aComplaintWithoutElementsCannotBeConcluded() {
        aComplaint()
                .received(Receipts.phone("2026-03-02"))
                .formal("2026-03-03")
                .concluded("2026-03-10")
                .isRefusedBy(EveryElementIsJudged.class);
    }

    @Test
    @Proves("R-9.12-1")
    void findingsAndReasonsAreGiven() {
        Dossiers.heard()
                .take(judged("", Propriety.IMPROPER, Set.of("promptness"), Judgement.FOUNDED, "", "Bellen"))
                .isRefusedBy(FindingsAreGiven.class, ReasonsAreGiven.class);
    }

    @Test
    @Proves({"S-122", "R-9.12-1"})
    void aRequirementOfProprietyIsNamed() {
        Dossiers.heard()
                .take(judged("Gezien", Propriety.IMPROPER, Set.of(), Judgement.FOUNDED, "Want", "Bellen"))
                .isRefusedBy(RequirementIsNamed.class)
                .take(judged("Onbekend", Propriety.NOT_ESTABLISHED, Set.of(), Judgement.NO_JUDGEMENT, "Want", ""))
                .isAt(Stage.FORMAL);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ESTABLISHED, NO_JUDGEMENT, ''",
        "NOT_ESTABLISHED, UNFOUNDED, UnestablishedMeansNoJudgement",
        "NOT_ESTABLISHED, FOUNDED, UnestablishedMeansNoJudgement",
        "PROPER, NO_JUDGEMENT, UnestablishedMeansNoJudgement|JudgementFollowsPropriety",
        "PROPER, UNFOUNDED, ''",
        "PROPER, FOUNDED, JudgementFollowsPropriety",
        "IMPROPER, FOUNDED, ''",
        "IMPROPER, PARTLY_FOUNDED, ''",
        "IMPROPER, UNFOUNDED, JudgementFollowsPropriety"
    })
    @Proves({"S-121", "S-122", "R-9.12-1"})
    void theJudgementFollowsPropriety(Propriety proper, Judgement judgement, String rules) {
        var story = Dossiers.heard();
        var step = judged("Gezien", proper, Set.of("promptness"), judgement, "Want", "Bellen");
        assertThat(story.procedure(step.on()).breaches(step, story.dossier()))
                .extracting(Breach::rule)
                .containsExactlyInAnyOrder(rules.isEmpty() ? new String[0] : rules.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "geen, false",
        "Geen maatregel., false",
        "'geen maatregel, omdat het al is opgelost', true",
        "Het team belt terug, true"
    })
    @Proves({"S-103", "S-123"})
    void aFoundedComplaintLeadsToSomething(String measure, boolean isFine) {
        var tried = Dossiers.heard()
                .take(judged("Gezien", Propriety.IMPROPER, Set.of("promptness"), Judgement.FOUNDED, "Want", measure));
        if (isFine) tried.isAt(Stage.FORMAL);
        else tried.isRefusedBy(FoundedMeansMeasure.class);
    }

    @Test
    @Proves("R-9.12-2")
    void theLetterNamesTheOmbudsman() {
        Dossiers.judged()
                .in(LocalRules.withoutOmbudsman(LocalRules.nieuwerhaven()))
                .concluded("2026-03-27")
                .isRefusedBy(OmbudsmanIsNamed.class);
    }

    @Test
    void thereIsOneJudgementForTheWhole() {
        assertThat(overall()).isEmpty();
        assertThat(overall(Judgement.FOUNDED, Judgement.FOUNDED)).contains(Judgement.FOUNDED);
        assertThat(overall(Judgement.FOUNDED, Judgement.UNFOUNDED)).contains(Judgement.PARTLY_FOUNDED);
        assertThat(overall(Judgement.UNFOUNDED, Judgement.PARTLY_FOUNDED)).contains(Judgement.PARTLY_FOUNDED);
        assertThat(overall(Judgement.UNFOUNDED, Judgement.NO_JUDGEMENT)).contains(Judgement.UNFOUNDED);
        assertThat(overall(Judgement.NO_JUDGEMENT)).contains(Judgement.NO_JUDGEMENT);
    }

    @Test
    void aSecondJudgementReplacesTheFirst() {
        var again = Dossiers.judged().judged("2026-03-27", 1, Judgement.UNFOUNDED);
        assertThat(OverallJudgement.of(again.dossier())).contains(Judgement.UNFOUNDED);
    }

    @Test
    @Proves("S-030")
    void aConfidentialComplaintIsConcludedWithoutTellingTheOther() {
        aComplaint()
                .received(Receipts.confidential("2026-03-02"))
                .named("2026-03-02", People.complainant())
                .described("2026-03-04", Elements.conduct(1))
                .formal("2026-03-05")
                .judged("2026-03-26", 1, Judgement.FOUNDED)
                .concluded("2026-03-27")
                .isClosed();
    }

    private static Optional<Judgement> overall(Judgement... judgements) {
        var story = Dossiers.heard();
        for (int i = 0; i < judgements.length; i++)
            story = story.described("2026-03-26", Elements.conduct(i + 1)).judged("2026-03-26", i + 1, judgements[i]);
        return OverallJudgement.of(story.dossier());
    }

    private static ElementJudged judged(
            String findings,
            Propriety proper,
            Set<String> requirements,
            Judgement judgement,
            String reasons,
            String measure) {
        return new ElementJudged(
                parse("2026-03-26"),
                Elements.id(1),
                findings,
                Lawfulness.NOT_ASSESSED,
                proper,
                requirements,
                judgement,
                reasons,
                measure,
                null);
    }
}
