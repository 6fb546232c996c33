package nl.aantafel.participatiewet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.LawWords;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.Theme;
import org.junit.jupiter.api.Test;

/** What the module brings, and that every part of it has its words. */
class ParticipatiewetTests {
    private final Participatiewet law = new Participatiewet();
    private final Properties dutch = texts("nl");
    private final Properties english = texts("en");

    @Test
    @Proves({"RT-13", "RT-14", "RT-15", "S-026"})
    void itsRowsOfTheRoutingTableAreItsOwnAndReadInBothLanguages() {
        assertThat(law.routes()).extracting(Route::id).containsExactly("RT-13", "RT-14", "RT-15");
        assertThat(law.routes()).allSatisfy(route -> {
            assertThat(route.law()).isEqualTo(law.key());
            for (var part : List.of("", ".first", ".why", ".then"))
                for (var language : List.of(dutch, english))
                    assertThat(language.getProperty("route." + route.id() + part))
                            .isNotBlank();
        });
    }

    @Test
    void everythingItBringsHasItsWords() {
        assertThat(LawWords.missing(law)).isEmpty();
        assertThat(LawWords.missingForCitizens(law)).isEmpty();
    }

    @Test
    void everyQuestionAndAnswerHasItsWords() {
        assertThat(law.questions()).isNotEmpty().allSatisfy(question -> {
            var key = "question." + question.id();
            assertThat(dutch).containsKeys(key + ".label", key + ".why");
            assertThat(question.answers())
                    .allSatisfy(answer -> assertThat(dutch).containsKey(key + "." + answer));
            if (question.askedToCitizen()) assertThat(english).containsKeys(key + ".label", key + ".why");
        });
    }

    @Test
    void everyThemeHasItsNameAndBelongsToTheLaw() {
        assertThat(law.themes())
                .isNotEmpty()
                .allSatisfy(theme -> assertThat(dutch).containsKey("theme." + theme.key()))
                .allSatisfy(theme -> assertThat(theme.key()).startsWith(law.key() + "."));
    }

    @Test
    void everyParagraphInALetterHasItsWords() {
        var dossier = Dossiers.informal().dossier();
        assertThat(Stream.of(LetterKind.values()).flatMap(kind -> law.paragraphs(kind, dossier).stream()))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(dutch).containsKey(key));
    }

    @Test
    void theDutyOfReturnMakesWayForTakingPartOnTheFirstDayOf2027() {
        assertThat(themesOn(LocalDate.of(2026, 12, 31)))
                .contains("participatiewet.duty-of-return")
                .doesNotContain("participatiewet.taking-part");
        assertThat(themesOn(LocalDate.of(2027, 1, 1)))
                .contains("participatiewet.taking-part")
                .doesNotContain("participatiewet.duty-of-return");
    }

    private List<String> themesOn(LocalDate day) {
        return law.themes().stream()
                .filter(theme -> theme.isOn(day))
                .map(Theme::key)
                .toList();
    }

    private static Properties texts(String language) {
        try (var file = ParticipatiewetTests.class.getResourceAsStream(
                "/messages/participatiewet_" + language + ".properties")) {
            var properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
