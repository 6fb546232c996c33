package nl.aantafel.correspondence.compose;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LetterKind;
import org.junit.jupiter.api.Test;

/** What the closing letters say of questions, wishes, promises and other letters; and the invitation to the table. */
class AnsweringLetterTests {

    @Test
    @Proves({"S-029", "S-147", "L7"})
    void everyQuestionIsAnsweredInTheLetterOrRefusedWithAReason() {
        assertThat(text(MoreStories.concludedInFull(Places.nieuwerhaven())))
                .contains("U vroeg: “Wie heeft mijn dossier gelezen?”")
                .contains("Twee medewerkers van het team Wmo")
                .contains("Op deze vraag geven wij geen antwoord.")
                .contains("Dat is een afspraak tussen ons en die medewerker.");
    }

    @Test
    @Proves({"S-029", "L7"})
    void aLetterOverAnOpenQuestionLacksSomething() {
        var open = MoreStories.asked(Places.nieuwerhaven()).then(MoreStories.concluded());
        assertThat(open.letter().missing()).containsExactly(Content.ANSWERS);
    }

    @Test
    @Proves({"S-090", "S-022"})
    void theWishStandsBesideWhatWeDoAndWhy() {
        assertThat(text(MoreStories.concludedInFull(Places.nieuwerhaven())))
                .containsSubsequence(
                        "Wat u wilde",
                        "“Ik wil weer vier uur hulp",
                        "Wat wij doen",
                        "U krijgt een deel van wat u wilde.",
                        "Waarom",
                        "Over het aantal uren beslist een ander");
    }

    @Test
    @Proves({"R-9.8-8", "S-129"})
    void whatIsAnsweredElsewhereIsNamed() {
        assertThat(text(MoreStories.concludedInFull(Places.nieuwerhaven())))
                .contains("Een brief uit 2023: dit behandelen wij niet als klacht. Waarom, leest u in onze brief van"
                        + " vrijdag 20 maart 2026.");
    }

    @Test
    @Proves({"S-077", "S-103"})
    void promisesAndMeasuresSayWhoAndWhen() {
        assertThat(text(MoreStories.concludedInFull(Places.nieuwerhaven())))
                .contains("Het team Wmo doet dit uiterlijk op vrijdag 1 mei 2026.")
                .contains("Hanna Bakker: belt over het gesprek. Dit gebeurt uiterlijk op vrijdag 17 april 2026.");
    }

    @Test
    @Proves("S-120")
    void theLetterIsSilentOnTheTalksWhenTheCitizenWantsThat() {
        assertThat(text(Stories.concluded(Places.nieuwerhaven()))).contains("spraken wij u aan de telefoon");
        assertThat(text(MoreStories.silentOnTheTalks(Places.nieuwerhaven())))
                .doesNotContain("aan de telefoon")
                .doesNotContain("Eerst hebben wij geprobeerd")
                .contains("vertelde u ons uw verhaal");
    }

    @Test
    @Proves("S-186")
    void everybodyGetsTheSameThreeDays() {
        var letters = MoreStories.calledToTheTable(Places.nieuwerhaven()).letters();
        assertThat(letters)
                .extracting(letter -> letter.addressee().id())
                .containsExactly(PartyId.COMPLAINANT, Stories.RESPONDENT);
        assertThat(letters).extracting(Composed::kind).containsOnly(LetterKind.L9T);
        assertThat(letters)
                .allSatisfy(letter -> assertThat(PlainText.of(letter.letter()))
                        .contains("dinsdag 24 maart 2026", "woensdag 25 maart 2026", "vrijdag 27 maart 2026")
                        .contains("Hoeveel hulp is er nodig?"));
    }

    @Test
    @Proves("S-127")
    void aComplaintAboutTheHandlingShowsTheOmbudsmanAtOnce() {
        assertThat(text(MoreStories.aboutTheHandling(Places.nieuwerhaven())))
                .contains("uw klacht met nummer KL-2025-000031")
                .contains("U mag ook meteen naar de Ombudsman Noordrand.");
    }

    private static String text(Scenes story) {
        return PlainText.of(story.letter().letter());
    }
}
