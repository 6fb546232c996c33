package nl.aantafel.wmo;

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
import nl.aantafel.kernel.awb.Title91;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.LawWords;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.kernel.law.Route;
import org.junit.jupiter.api.Test;

/** What the module brings, and that every part of it has its words. */
class WmoTests {
    private final Wmo law = new Wmo();
    private final Properties dutch = texts("nl");
    private final Properties english = texts("en");

    @Test
    void itChangesNoRuleOfTitle91() {
        var circumstances = Dossiers.informal().circumstances();
        var general = Title91.generalProcedure(circumstances);

        assertThat(law.refine(general, circumstances)).isSameAs(general);
    }

    @Test
    @Proves({"RT-9", "RT-12", "RT-17", "RT-19", "S-012"})
    void itsRowsOfTheRoutingTableAreItsOwnAndReadInBothLanguages() {
        assertThat(law.routes()).extracting(Route::id).containsExactly("RT-9", "RT-12", "RT-17", "RT-19");
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

    /** Wmo 2.2.4: with the receipt and with each invitation to a talk or a hearing. */
    @Test
    @Proves("R-W-32")
    void everyInvitationNamesClientSupport() {
        var dossier = Dossiers.informal().dossier();
        assertThat(Stream.of(LetterKind.values())
                        .filter(kind -> law.paragraphs(kind, dossier).contains("letter.wmo.client-support")))
                .containsExactly(LetterKind.L1, LetterKind.L9, LetterKind.L9T);
        assertThat(Stories.next(Dossiers.informal().under(law))).contains("offer-client-support");
    }

    @Test
    void whoDidNotKnowOfClientSupportIsToldOfIt() {
        var unknown = answered("wmo.client-support", "no");
        var known = unknown.take(new QuestionAnswered(LocalDate.of(2026, 3, 6), "wmo.client-support", "yes"));

        assertThat(law.remarks(unknown.dossier(), unknown.circumstances()))
                .extracting(Remark::key)
                .contains("wmo.name-client-support");
        assertThat(law.remarks(known.dossier(), known.circumstances()))
                .extracting(Remark::key)
                .doesNotContain("wmo.name-client-support");
    }

    @Test
    void aDecisionThatOnlyNamesAResultIsRemarked() {
        var story = answered("wmo.result-only", "yes").under(law);

        assertThat(story.remarks()).extracting(Remark::key).contains("wmo.result-is-not-enough");
    }

    private static ComplaintStory answered(String question, String answer) {
        return Dossiers.informal().take(new QuestionAnswered(LocalDate.of(2026, 3, 5), question, answer));
    }

    private static Properties texts(String language) {
        try (var file = WmoTests.class.getResourceAsStream("/messages/wmo_" + language + ".properties")) {
            var properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
