package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.Lawfulness;
import nl.aantafel.kernel.dossier.FormalStep.Propriety;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Breach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Ombudskwadrant (law.md §8.2): lawful and proper are apart; the judgement follows propriety and nothing else. */
class QuadrantContradictionTests {

    @ParameterizedTest
    @CsvSource({
        "PROPER,          UNFOUNDED,      ",
        "PROPER,          FOUNDED,        JudgementFollowsPropriety",
        "PROPER,          PARTLY_FOUNDED, JudgementFollowsPropriety",
        "PROPER,          NO_JUDGEMENT,   JudgementFollowsPropriety|UnestablishedMeansNoJudgement",
        "IMPROPER,        FOUNDED,        ",
        "IMPROPER,        PARTLY_FOUNDED, ",
        "IMPROPER,        UNFOUNDED,      JudgementFollowsPropriety",
        "IMPROPER,        NO_JUDGEMENT,   UnestablishedMeansNoJudgement",
        "NOT_ESTABLISHED, NO_JUDGEMENT,   ",
        "NOT_ESTABLISHED, UNFOUNDED,      UnestablishedMeansNoJudgement",
        "NOT_ESTABLISHED, FOUNDED,        UnestablishedMeansNoJudgement"
    })
    @Proves({"S-122", "R-9.12-1"})
    void aJudgementThatContradictsProprietyIsStoppedOrWarnedAbout(
            Propriety proper, Judgement judgement, @Nullable String rules) {
        for (var lawful : Lawfulness.values())
            assertThat(breaches(judged(lawful, proper, judgement), Dossiers.heard()))
                    .containsExactlyInAnyOrder(rules == null ? new String[0] : rules.split("\\|"));
    }

    @Test
    @Proves("R-BZ-1")
    void whereThereIsAnObjectionLawfulnessIsDecidedThere() {
        var objected = with(
                Dossiers.heard(),
                new TreatedAsObjection(parse("2026-03-25"), Elements.id(1), parse("2026-03-02"), true));
        for (var lawful : Set.of(Lawfulness.LAWFUL, Lawfulness.UNLAWFUL))
            assertThat(breaches(judged(lawful, Propriety.IMPROPER, Judgement.FOUNDED), objected))
                    .containsExactly("LawfulnessIsLeftToTheObjection");
        assertThat(breaches(judged(Lawfulness.NOT_ASSESSED, Propriety.IMPROPER, Judgement.FOUNDED), objected))
                .isEmpty();
    }

    private static ComplaintStory with(ComplaintStory story, Step step) {
        var dossier = story.dossier();
        return new ComplaintStory(
                new Dossier(dossier.number(), dossier.history())
                        .with(new Recorded(dossier.history().size() + 1, step, Instant.EPOCH, "test", "")),
                story.ordinance(),
                story.earlier(),
                null,
                story.laws(),
                null);
    }

    private static List<String> breaches(ElementJudged step, ComplaintStory story) {
        return story.procedure(step.on()).breaches(step, story.dossier()).stream()
                .map(Breach::rule)
                .toList();
    }

    private static ElementJudged judged(Lawfulness lawful, Propriety proper, Judgement judgement) {
        var judged = Elements.judged("2026-03-26", 1, Judgement.FOUNDED);
        return new ElementJudged(
                judged.on(),
                judged.element(),
                judged.findings(),
                lawful,
                proper,
                judged.requirements(),
                judgement,
                judged.reasons(),
                judged.measure(),
                null);
    }
}
