package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.jeugdwet.youthfile.FileWish;
import nl.aantafel.jeugdwet.youthfile.YouthFileAsked;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LawLetter.Said;
import nl.aantafel.kernel.law.LetterKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jeugdwet 7.3.8 – 7.3.12a: the youth file is the holder's. */
class YouthFileTests {

    @Test
    @Proves("R-J-31")
    void withOurAnswerGoesTheOfferToAddAnOwnStatement() {
        var story = youth();
        assertThat(story.laws().paragraphs(LetterKind.L7, story.dossier())).contains("letter.jeugdwet.own-statement");
        assertThat(MessageFiles.all("nl").getProperty("letter.jeugdwet.own-statement"))
                .contains("eigen verhaal", "twintig jaar", "wie de hulp geeft");
        assertThat(story.laws().paragraphs(LetterKind.L1, story.dossier()))
                .doesNotContain("letter.jeugdwet.own-statement");
    }

    @ParameterizedTest
    @CsvSource({
        "OWN_STATEMENT, Jeugdwet 7.3.8",
        "DESTRUCTION, Jeugdwet 7.3.9",
        "INSPECTION, Jeugdwet 7.3.10",
        "SECRECY, Jeugdwet 7.3.11",
        "OF_DECEASED, Jeugdwet 7.3.12a"
    })
    @Proves({"R-J-31", "R-J-32"})
    void aWishOfTheYouthFileGoesToWhoHoldsIt(FileWish wish, String article) {
        var asked = youth().take(asked(wish, "Jeugdhulp De Brug", null));
        assertThat(asked.obligations())
                .filteredOn(obligation -> obligation.key().equals("pass-on-file-wish"))
                .singleElement()
                .satisfies(obligation -> assertThat(obligation.article()).hasToString(article));
        asked.take(asked(wish, "Jeugdhulp De Brug", "2026-03-11")).nextHasNo("pass-on-file-wish");
        assertThat(MessageFiles.all("nl")).containsKeys("letter.youth-file." + wish, "enum.FileWish." + wish);
    }

    @Test
    @Proves("R-J-32")
    void theCitizenReadsWhoHoldsTheFileAndThatTheComplaintGoesOn() {
        var step = asked(FileWish.INSPECTION, "Jeugdhulp De Brug", "2026-03-11");
        var story = youth().take(step);
        assertThat(story.laws().letters(step, story.dossier(), story.circumstances()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.to()).isEqualTo(PartyId.COMPLAINANT);
                    assertThat(letter.passages())
                            .contains(
                                    new Said("letter.youth-file.passed-on", List.of("Jeugdhulp De Brug")),
                                    new Said("letter.youth-file.apart", List.of()));
                });
        assertThat(story.dossier().isClosed()).isFalse();
    }

    @Test
    @Proves("R-J-32")
    void aQuestionHasSomebodyToGoTo() {
        youth().take(asked(FileWish.DESTRUCTION, " ", null)).isRefusedBy("HolderOfTheFileIsNamed");
        youth().take(asked(FileWish.DESTRUCTION, "Jeugdhulp De Brug", "2026-03-12"))
                .isRefusedBy("PassedOnNotBeforehand");
    }

    private static ComplaintStory youth() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"));
    }

    private static YouthFileAsked asked(FileWish wish, String holder, @Nullable String passedOn) {
        return new YouthFileAsked(
                parse("2026-03-11"), wish, holder, passedOn == null ? null : parse(passedOn), "Alles van dit jaar");
    }
}
