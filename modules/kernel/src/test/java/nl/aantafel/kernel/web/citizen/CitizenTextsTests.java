package nl.aantafel.kernel.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.MessageFiles;
import org.junit.jupiter.api.Test;

/** Citizens read B1: short sentences, daily words, "u". */
class CitizenTextsTests {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:])\\s+");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(betrokken\\w*|indien\\w*|ingediend|verda\\w+|ontvankelijk\\w*|bejegen\\w*|klaagschrift|gedraging\\w*"
                    + "|afhandel\\w*|afgehandeld|conform|middels|teneinde|derhalve|hieromtrent|desbetreffende|omtrent"
                    + "|alsmede|inzake|jegens|nader|reeds|thans|tevens|verzoek\\w*|dient|je|jij|jouw)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noTextUsesAWordOfficialsUse() {
        assertThat(texts("nl")).noneMatch(text -> FORBIDDEN.matcher(text).find());
    }

    @Test
    void forbiddenWordsAreFound() {
        assertThat(FORBIDDEN.matcher("U kunt een klacht indienen.").find()).isTrue();
        assertThat(FORBIDDEN.matcher("De betrokkene krijgt bericht.").find()).isTrue();
    }

    @Test
    void noSentenceIsLongerThanTwentyWords() {
        assertThat(sentences())
                .allSatisfy(sentence -> assertThat(words(sentence)).isLessThanOrEqualTo(20));
    }

    @Test
    void sentencesHaveAtMostTwelveWordsOnAverage() {
        assertThat(sentences().stream()
                        .mapToInt(CitizenTextsTests::words)
                        .average()
                        .orElseThrow())
                .isLessThanOrEqualTo(12);
    }

    @Test
    void everyTextExistsInEnglishToo() {
        assertThat(file("en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(file("nl").stringPropertyNames());
    }

    @Test
    void everyKindOfStepHasItsSentenceOrSaysNothingOnPurpose() {
        var names = file("nl").stringPropertyNames();

        assertThat(kinds(Step.class))
                .hasSizeGreaterThan(30)
                .allSatisfy(kind -> assertThat(names).anyMatch(name -> name.startsWith("status.step." + kind)));
    }

    @Test
    void everyStageHasItsSentence() {
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(file("nl").getProperty("status.stand." + stage))
                        .isNotBlank());
    }

    @Test
    void internalStepsHaveNoSentence() {
        assertThat(Stream.of("Noted", "InvolvementNoted", "ElementJudged"))
                .allSatisfy(kind -> assertThat(file("nl").getProperty("status.step." + kind))
                        .isEmpty());
    }

    private static List<String> kinds(Class<?> type) {
        if (type == SectoralStep.class) return List.of();
        if (!type.isSealed()) return List.of(type.getSimpleName());
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(kind -> kinds(kind).stream())
                .toList();
    }

    private static List<String> texts(String language) {
        var file = file(language);
        return file.stringPropertyNames().stream().map(file::getProperty).toList();
    }

    /** Texts that are whole sentences; labels and buttons are no sentences. */
    private static List<String> sentences() {
        return texts("nl").stream()
                .flatMap(SENTENCE::splitAsStream)
                .filter(sentence -> sentence.endsWith(".") || sentence.endsWith("?"))
                .toList();
    }

    private static int words(String sentence) {
        return sentence.strip().split("\\s+").length;
    }

    /** The file of the citizens' pages, and what other parts tell the citizen. */
    private static Properties file(String language) {
        return MessageFiles.forCitizens(language);
    }
}
