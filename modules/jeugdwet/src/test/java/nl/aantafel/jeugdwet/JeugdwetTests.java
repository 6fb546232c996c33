package nl.aantafel.jeugdwet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.Title91;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.LawWords;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Route;
import org.junit.jupiter.api.Test;

/** What the module brings, and that every part of it has its words. */
class JeugdwetTests {
    private final Jeugdwet law = new Jeugdwet();
    private final Properties dutch = MessageFiles.all("nl");
    private final Properties english = MessageFiles.all("en");

    @Test
    @Proves({"RT-3", "RT-4", "RT-5", "RT-6", "RT-7", "RT-8"})
    void itsRowsOfTheRoutingTableAreItsOwnAndReadInBothLanguages() {
        assertThat(law.routes()).extracting(Route::id).containsExactly("RT-3", "RT-4", "RT-5", "RT-6", "RT-7", "RT-8");
        assertThat(law.routes()).allSatisfy(route -> {
            assertThat(route.law()).isEqualTo(law.key());
            for (var part : List.of("", ".first", ".why", ".then"))
                for (var language : List.of(dutch, english))
                    assertThat(language.getProperty("route." + route.id() + part))
                            .isNotBlank();
        });
    }

    /** A youth institution has a committee of its own, and the National Ombudsman after it; the municipality does not judge. */
    @Test
    @Proves("S-096")
    void aYouthInstitutionHandlesItsOwnComplaintsAndHasTheNationalOmbudsman() {
        var institution = law.routes().stream()
                .filter(route -> route.id().equals("RT-6"))
                .findAny()
                .orElseThrow();
        assertThat(institution.mayDecide()).isFalse();
        assertThat(institution.scheme()).isEqualTo(Route.Scheme.COMMITTEE_BY_LAW);
        assertThat(institution.handover()).isEqualTo(Route.Handover.CONSENT);
        assertThat(dutch.getProperty("route.RT-6.then")).contains("Nationale ombudsman");
    }

    @Test
    void everythingItBringsHasItsWords() {
        assertThat(LawWords.missing(law)).isEmpty();
        assertThat(LawWords.missingForCitizens(law)).isEmpty();
    }

    @Test
    void everyQuestionAndAnswerHasItsWords() {
        assertThat(law.whole().stream().flatMap(part -> part.questions().stream()))
                .isNotEmpty()
                .allSatisfy(question -> {
                    var key = "question." + question.id();
                    assertThat(dutch).containsKeys(key + ".label", key + ".why");
                    assertThat(question.answers())
                            .allSatisfy(answer -> assertThat(dutch).containsKey(key + "." + answer));
                    if (question.askedToCitizen()) assertThat(english).containsKeys(key + ".label", key + ".why");
                });
    }

    @Test
    void everyThemeHasItsNameAndBelongsToTheLaw() {
        assertThat(law.whole().stream().flatMap(part -> part.themes().stream()))
                .isNotEmpty()
                .allSatisfy(theme -> assertThat(dutch).containsKey("theme." + theme.key()))
                .allSatisfy(theme -> assertThat(theme.key()).startsWith(law.key() + "."));
    }

    @Test
    void everyParagraphInALetterHasItsWords() {
        var dossier = Dossiers.informal().dossier();
        assertThat(Stream.of(LetterKind.values())
                        .flatMap(kind -> law.whole().stream().flatMap(part -> part.paragraphs(kind, dossier).stream())))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(dutch).containsKey(key));
    }

    @Test
    @Proves("S-080")
    void aComplaintAboutVoluntaryHelpIsAlwaysHandled() {
        var declined = new Declined(
                LocalDate.of(2026, 3, 9), Set.of(), Ground.INSUFFICIENT_INTEREST, "Te klein", "", "", null, "c.smit");

        assertThat(breaches(answered("jeugdwet.framework", "voluntary"), declined))
                .contains("OnlyRemedyIsHandled");
        assertThat(breaches(answered("jeugdwet.framework", "forced"), declined)).doesNotContain("OnlyRemedyIsHandled");
    }

    private List<String> breaches(ComplaintStory story, Step step) {
        var circumstances = story.circumstances();
        var procedure = Title91.generalProcedure(circumstances);
        for (var part : law.whole()) procedure = part.refine(procedure, circumstances);
        return procedure.breaches(step, story.dossier()).stream()
                .map(Breach::rule)
                .toList();
    }

    private static ComplaintStory answered(String question, String answer) {
        return Dossiers.informal().take(new QuestionAnswered(LocalDate.of(2026, 3, 5), question, answer));
    }
}
