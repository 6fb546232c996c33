package nl.aantafel.correspondence.compose;

import static nl.aantafel.correspondence.compose.Stories.RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.aantafel.correspondence.pdf.LetterPdf;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LetterKind;
import org.junit.jupiter.api.Test;

class LetterWordingTests {

    @Test
    @Proves("R-9.11-2")
    void aPostponementIsToldToBothSides() {
        var letters = Stories.postponed(Places.nieuwerhaven()).letters();

        assertThat(letters)
                .extracting(letter -> letter.addressee().id())
                .containsExactly(PartyId.COMPLAINANT, RESPONDENT);
        assertThat(letters).extracting(Composed::kind).containsOnly(LetterKind.L5);
        assertThat(letters).allMatch(letter -> text(letter).contains("maandag 11 mei 2026"));
    }

    @Test
    void theReasonOfAPostponementIsTheComplainantsOnly() {
        var letters = Stories.postponed(Places.nieuwerhaven()).letters();

        assertThat(text(letters.getFirst())).contains("De medewerker van de thuiszorg was ziek");
        assertThat(text(letters.getLast())).doesNotContain("thuiszorg").doesNotContain("Jansma");
    }

    @Test
    void anAnonymousComplaintIsAnsweredWithoutAName() {
        var story = Stories.acknowledged(Places.nieuwerhaven()).without(Set.of(PartyNamed.class));

        assertThat(text(story.letter()))
                .contains("Geachte heer of mevrouw,")
                .contains("De inwoner die deze klacht indiende");
    }

    @Test
    @Proves({"S-009", "S-030"})
    void theFirstLetterSaysThatComplainingHasNoConsequences() {
        assertThat(text(Stories.acknowledged(Places.nieuwerhaven()).letter()))
                .contains("Uw klacht heeft geen gevolgen voor uw hulp of uitkering.");
    }

    @Test
    @Proves("S-015")
    void independentHelpIsNamedInTheFirstLetterAndInTheInvitation() {
        var invitation =
                Stories.invited(Places.nieuwerhaven(), PartyId.COMPLAINANT).letter();
        for (var letter : List.of(Stories.acknowledged(Places.nieuwerhaven()).letter(), invitation))
            assertThat(text(letter))
                    .contains("Zij werken niet voor de gemeente.")
                    .contains("Een cliëntondersteuner denkt met u mee");
        assertThat(text(Stories.invited(Places.nieuwerhaven(), RESPONDENT).letter()))
                .doesNotContain("Zij werken niet voor de gemeente.");
    }

    @Test
    @Proves({"L4", "R-2.3-1"})
    void whoIsForwardedHearsToWhomWhenAndWithWhichDayOfReceipt() {
        assertThat(text(Stories.handedOver(Places.nieuwerhaven(), false).letter()))
                .contains("UWV kreeg van ons uw klacht, of een deel ervan. Dat was op donderdag 5 maart 2026.")
                .contains("Wij kregen uw klacht op maandag 2 maart 2026.")
                .contains("artikel 2:3 van de Algemene wet bestuursrecht");
        assertThat(text(Stories.handedOver(Places.nieuwerhaven(), true).letter()))
                .contains("U vond het goed dat wij dit deelden.")
                .contains("U kunt daar vragen naar Wim de Boer, telefoon 088 555 70 00.");
    }

    @Test
    @Proves("S-022")
    void theWishOfTheBeginningStandsInTheFirstAndTheLastLetter() {
        assertThat(text(Stories.acknowledged(Places.nieuwerhaven()).letter())).contains("“Ik wil weer vier uur hulp");
        assertThat(text(Stories.concluded(Places.nieuwerhaven()).letter())).contains("“Ik wil weer vier uur hulp");
    }

    @Test
    @Proves("S-120")
    void theClosingLetterTellsThatWeTalkedFirst() {
        assertThat(text(Stories.concluded(Places.nieuwerhaven()).letter()))
                .contains("Eerst hebben wij geprobeerd om het samen met u op te lossen")
                .contains("Op dinsdag 10 maart 2026 spraken wij u aan de telefoon.")
                .doesNotContain("Geen oplossing.");
    }

    @Test
    @Proves({"S-129", "R-O-7", "R-O-9"})
    void aClosingLetterTellsWhatElseCanBeDoneWithDates() {
        assertThat(text(Stories.concluded(Places.nieuwerhaven()).letter()))
                .contains("uiterlijk op zaterdag 10 april 2027 een verzoekschrift sturen aan de Ombudsman Noordrand")
                .contains("Dit is gratis.");
        assertThat(text(Stories.declined(Places.nieuwerhaven()).letter()))
                .contains("Bezwaar maken kan nog tot en met dinsdag 7 april 2026");
    }

    @Test
    @Proves("S-124")
    void theSolutionIsWrittenDownWithTheWayBack() {
        assertThat(text(Stories.settled(Places.zuiderveen()).letter()))
                .contains("U krijgt weer vier uur hulp per week")
                .contains("uiterlijk op maandag 4 mei 2026")
                .contains("het liefst uiterlijk op zaterdag 11 april 2026")
                .contains("maandag 2 maart 2026");
    }

    @Test
    @Proves("S-073")
    void whatACopyListsIsPrintedOrMustBeAddedByHand() {
        var letter = Stories.copied(Places.zuiderveen()).letter();

        assertThat(letter.enclosed())
                .containsExactly(
                        new Enclosed("De klacht van maandag 2 maart 2026", true),
                        new Enclosed("Brief van de huisarts", false));
    }

    @Test
    void aConfidentialComplaintIsCopiedWithoutTheName() {
        var open = Stories.copied(Places.nieuwerhaven());
        var confidential = Scenes.in(open.municipality(), open.ordinance())
                .then(open.steps().stream()
                        .map(step -> step instanceof Received ? Stories.word(Openness.CONFIDENTIAL) : step)
                        .toArray(Step[]::new));

        assertThat(text(open.letter())).contains("Jansma");
        assertThat(text(confidential.letter())).doesNotContain("Jansma").contains("minder hulp in huis");
    }

    @Test
    void anAddressOfSixLinesDoesNotFitTheWindow() {
        var pdf = new LetterPdf();
        var five = Stories.complainant("een\ntwee\ndrie\nvier\nvijf");
        var six = Stories.complainant("een\ntwee\ndrie\nvier\nvijf\nzes");

        assertThat(pdf.fitsWindow(to(five).letter())).isTrue();
        assertThat(pdf.fitsWindow(to(six).letter())).isFalse();
        assertThat(pdf.fitsWindow(
                        to(Stories.complainant("lange straat ".repeat(40))).letter()))
                .isFalse();
    }

    @Test
    @Proves({"R-6-5", "R-6-14", "R-6-16"})
    void anObjectionIsConfirmedOnPaperAndItsGroundsMayComeLater() {
        assertThat(text(Stories.treatedAsObjection(Places.nieuwerhaven()).letter()))
                .contains("Op maandag 2 maart 2026 kregen wij uw bericht")
                .contains("Dat kan later nog.")
                .contains("Tot die tijd blijft het besluit gelden.");
    }

    @Test
    @Proves({"L14", "R-6-15", "S-067"})
    void whoseMessageIsAnObjectionReadsThatNoTimeWasLost() {
        assertThat(text(Stories.treatedAsObjection(Places.nieuwerhaven()).letter()))
                .contains("De dag waarop wij uw bericht kregen, telt: maandag 2 maart 2026.")
                .contains("uiterlijk op dinsdag 19 mei 2026")
                .contains("Het blijft ook een klacht.");
    }

    @Test
    @Proves({"S-066", "S-068"})
    void anObjectionThatWasMadeIsNotOfferedAgain() {
        var objected = Stories.treatedAsObjection(Places.nieuwerhaven())
                .then(Stories.acknowledged(Places.nieuwerhaven()).steps().getLast());
        var silent = Stories.acknowledged(Places.nieuwerhaven());

        assertThat(text(silent.letter())).contains("Bezwaar maken kan nog tot en met dinsdag 7 april 2026");
        assertThat(text(objected.letter())).doesNotContain("Bezwaar maken kan nog");
    }

    @Test
    @Proves("S-066")
    void talkingDoesNotChangeTheLastDay() {
        assertThat(text(Stories.toldToObject(Places.nieuwerhaven()).letter()))
                .contains("U kunt bezwaar maken tot en met dinsdag 7 april 2026.")
                .contains("Dat verandert deze datum niet.");
    }

    @Test
    void everyMissingContentCanBeExplained() {
        for (var content : Content.values())
            for (var key : List.of("breach." + content.rule(), "breach." + content.rule() + ".instead"))
                assertThat(Scenes.WORDING.say(key)).isNotBlank();
    }

    @Test
    void sentencesAreShort() {
        var tooLong = EveryLetter.byName().values().stream()
                .flatMap(letter -> text(letter).lines())
                .flatMap(line -> Arrays.stream(line.split("(?<=[.?!:])\\s")))
                .filter(sentence -> sentence.split("\\s+").length > 20)
                .distinct();

        assertThat(tooLong).isEmpty();
    }

    private static Composed to(Party complainant) {
        return Stories.acknowledged(Places.nieuwerhaven())
                .then(new PartyNamed(Stories.RECEIVED, complainant))
                .then(Stories.acknowledged(Places.nieuwerhaven()).steps().getLast())
                .letter();
    }

    private static String text(Composed letter) {
        return PlainText.of(letter.letter());
    }
}
