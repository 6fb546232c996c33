package nl.aantafel.correspondence.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.Noted;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 9:28: everything a request to the ombudsman must contain, and nothing the citizen was not told. */
class OmbudsmanRequestTests {
    @Test
    @Proves({"R-9.28", "R-9.18"})
    void allThatAwb9_28AsksIsThere() {
        assertThat(text(Stories.concluded(Places.nieuwerhaven()), Wording.DUTCH))
                .contains("Naam: mevrouw A. Jansma", "Lange Kerkstraat 12 b", "Datum: ", "Handtekening: ")
                .contains("Ik krijg ineens veel minder hulp in huis")
                .contains("Wie deed dat: Gemeente Nieuwerhaven, Ruud de Vries")
                .contains("3. Waarom bent u het niet met ons eens?")
                .contains("Op maandag 2 maart 2026 kreeg de Gemeente Nieuwerhaven uw klacht")
                .contains("Wat wij vonden: De medewerker heeft een verslag uit 2024 gebruikt")
                .contains("Ons oordeel: gegrond.", "U krijgt opnieuw een gesprek")
                .contains("2026-04-10: Ons oordeel over uw klacht");
    }

    @Test
    @Proves({"S-129", "R-O-7"})
    void itNamesTheOmbudsmanTheDayAndThatItIsFree() {
        assertThat(text(Stories.concluded(Places.nieuwerhaven()), Wording.DUTCH))
                .contains("de Ombudsman Noordrand", "gratis", "uiterlijk op zaterdag 10 april 2027", "Postbus 900");
    }

    @Test
    @Proves("R-9.18")
    void whatIsInternalStaysOut() {
        var story = Stories.concluded(Places.nieuwerhaven())
                .then(new Noted(Stories.day(4, 11), "Lastig geval, niet terugbellen."));

        assertThat(text(story, Wording.DUTCH)).doesNotContain("Lastig geval");
    }

    @Test
    @Proves("R-9.18")
    void aJudgementThatWasNotToldStaysOut() {
        var story = Stories.concluded(Places.nieuwerhaven()).without(Set.of(Concluded.class));

        assertThat(text(story, Wording.DUTCH))
                .contains("Wij hebben nog geen antwoord gegeven")
                .doesNotContain("verslag uit 2024", "gegrond");
    }

    @Test
    void messagesOfBothSidesAreInIt() {
        var story = Stories.acknowledged(Places.nieuwerhaven())
                .then(new MessageReceived(Stories.day(3, 9), Channel.WEB, "Wanneer belt u?"));

        assertThat(text(story, Wording.DUTCH)).contains("U, op maandag 9 maart 2026: Wanneer belt u?");
    }

    @Test
    void itExistsInEnglishWithTheOwnWordsAsTheyWere() {
        assertThat(text(Stories.concluded(Places.nieuwerhaven()), Locale.ENGLISH))
                .contains("Your complaint to the ombudsman", "Saturday 10 April 2027", "founded (gegrond)")
                .contains("Ik krijg ineens veel minder hulp in huis")
                .doesNotContain("Wie bent u");
    }

    private static String text(Scenes story, Locale language) {
        var dutch = story.occasion();
        var occasion = new Occasion(
                dutch.view(),
                dutch.municipality(),
                dutch.laws(),
                new Wording(dutch.wording().messages(), language));
        return PlainText.of(OmbudsmanRequest.of(occasion, List.of("2026-04-10: Ons oordeel over uw klacht")));
    }
}
