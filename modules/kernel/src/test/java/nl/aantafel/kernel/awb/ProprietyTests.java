package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.awb.judgement.RequirementIsOnTheList;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.GeneralThemes;
import nl.aantafel.kernel.law.ProprietyRequirement;
import nl.aantafel.kernel.law.ProprietyRequirements;
import nl.aantafel.kernel.law.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Propriety is tested by the ombudsman's requirements: dated data, suggested by theme, chosen by a person (law.md §8.1). */
class ProprietyTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 26);

    @Test
    @Proves("S-122")
    void thereAreTwentyTwoRequirementsUnderFourCoreValues() {
        var perCoreValue = ProprietyRequirements.on(TODAY).stream()
                .collect(groupingBy(ProprietyRequirement::coreValue, counting()));
        assertThat(perCoreValue)
                .containsOnly(
                        entry("open-and-clear", 4L),
                        entry("respectful", 6L),
                        entry("committed", 5L),
                        entry("honest", 7L));
        assertThat(ProprietyRequirements.on(TODAY))
                .extracting(ProprietyRequirement::number)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    /** Awb 3:2, 3:4, 3:46 hold for other acts too (3:1 lid 2), and nobody asks for more than is needed (4:3). */
    @Test
    @Proves({"R-3-2", "R-4-1"})
    void theNormsForDecisionsAreNormsForConductToo() {
        assertThat(ProprietyRequirements.on(TODAY))
                .extracting(ProprietyRequirement::key)
                .contains("good-preparation", "proportionality", "good-reasoning", "fundamental-rights");
        assertThat(ProprietyRequirements.suggestedFor(Set.of("asked-too-much"), TODAY))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "no-reply, promptness|good-organisation",
        "waiting-without-word, promptness|good-organisation",
        "wrong-information, good-information",
        "disrespect, listening|decent-treatment",
        "pillar-to-post, cooperation|good-organisation",
        "shared-without-consent, fundamental-rights|proportionality",
        "no-written-decision, good-reasoning|fair-play",
        "partiality, impartiality|good-preparation",
        "unequal-treatment, leniency|reasonableness",
        "call-back-not-kept, reliability"
    })
    @Proves("S-122")
    void aThemeSuggestsRequirements(String theme, String keys) {
        assertThat(ProprietyRequirements.suggestedFor(Set.of(theme), TODAY))
                .extracting(ProprietyRequirement::key)
                .containsExactly(keys.split("\\|"));
    }

    @Test
    void everySuggestionIsForAThemeThatExists() {
        var known = GeneralThemes.list().stream().map(Theme::key).toList();
        assertThat(ProprietyRequirements.on(TODAY))
                .flatExtracting(ProprietyRequirement::themes)
                .filteredOn(theme -> !theme.contains("."))
                .isSubsetOf(known);
    }

    @Test
    void whatIsOffTheListOrNotYetOnItCannotBeChosen() {
        assertThat(ProprietyRequirements.on(parse("2011-12-31"))).isEmpty();
        Dossiers.heard()
                .take(judgedBy(Set.of("promptness", "niceness")))
                .isRefusedBy(RequirementIsOnTheList.class)
                .take(judgedBy(Set.of("promptness", "good-organisation")))
                .nextIs("set-measure");
    }

    @Test
    void aRequirementThatEndedIsNotOfferedTheDayAfter() {
        var ended = new ProprietyRequirement(1, "honest", "old", parse("2012-01-01"), parse("2020-12-31"), Set.of());
        assertThat(ended.isOn(parse("2020-12-31"))).isTrue();
        assertThat(ended.isOn(parse("2021-01-01"))).isFalse();
        assertThat(ended.isOn(parse("2011-12-31"))).isFalse();
    }

    private static ElementJudged judgedBy(Set<String> requirements) {
        var judged = Elements.judged("2026-03-26", 1, Judgement.FOUNDED);
        return new ElementJudged(
                judged.on(),
                judged.element(),
                judged.findings(),
                judged.lawful(),
                judged.proper(),
                requirements,
                judged.judgement(),
                judged.reasons(),
                judged.measure(),
                judged.measureDueOn());
    }
}
