package nl.aantafel.correspondence.compose;

import static nl.aantafel.kernel.fixtures.Readability.B1;
import static nl.aantafel.kernel.fixtures.Readability.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Every template of a letter has a score for how easily it reads. Policy words do not occur (report p. 29, p. 39). */
class ReadableLettersTests {
    private static final Pattern POLICY = Pattern.compile(
            "eigen kracht|zelfredzaam|zelfsturing|regie|maatwerk|keukentafel|integraal|domein|ontzorg|participeren",
            Pattern.CASE_INSENSITIVE);

    @Test
    @Proves("S-169")
    void everyTemplateReadsAtB1() {
        var scores = templates().stream().collect(Collectors.groupingBy(Template::letter));
        assertThat(scores)
                .hasSizeGreaterThan(15)
                .allSatisfy((letter, parts) -> assertThat(
                                score(parts.stream().map(Template::text).collect(Collectors.joining(" "))))
                        .as(letter)
                        .isGreaterThanOrEqualTo(B1));
    }

    @Test
    @Proves("S-169")
    void noTemplateUsesWordsOfPolicy() {
        assertThat(templates())
                .noneMatch(template -> POLICY.matcher(template.text()).find());
    }

    @Test
    void officialDutchScoresLowerThanB1() {
        assertThat(score("Onverminderd het bepaalde in de onderhavige gemeentelijke uitvoeringsregeling dient de"
                        + " belanghebbende zijn ondersteuningsbehoefte gemotiveerd kenbaar te maken alvorens de"
                        + " toegangsprofessional de maatschappelijke ondersteuningsmogelijkheden inventariseert."))
                .isLessThan(B1);
        assertThat(score("Wij hebben uw klacht. U hoort van ons op maandag. U mag ons altijd bellen."))
                .isGreaterThan(B1);
        assertThat(POLICY.matcher("Wij gaan uit van uw eigen kracht.").find()).isTrue();
    }

    private record Template(String letter, String text) {}

    /** The words of each kind of letter, by the second part of their key. */
    private static List<Template> templates() {
        var texts = texts();
        return texts.stringPropertyNames().stream()
                .filter(key ->
                        key.startsWith("letter.") && texts.getProperty(key).endsWith("."))
                .map(key -> new Template(key.split("\\.")[1], texts.getProperty(key)))
                .toList();
    }

    private static Properties texts() {
        var texts = new Properties();
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.filter(path -> path.toString().endsWith("_nl.properties"))
                    .toList())
                try (var reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
