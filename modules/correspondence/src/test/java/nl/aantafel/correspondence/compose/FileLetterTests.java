package nl.aantafel.correspondence.compose;

import static nl.aantafel.correspondence.compose.Stories.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.FileStep.Addressed;
import nl.aantafel.kernel.dossier.FileStep.Addressee;
import nl.aantafel.kernel.dossier.FileStep.DocumentKind;
import nl.aantafel.kernel.dossier.FileStep.DocumentUsed;
import nl.aantafel.kernel.dossier.FileStep.FiledElsewhere;
import nl.aantafel.kernel.dossier.FileStep.LogbookFrozen;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.ordinance.Ordinance.Supporter;
import org.junit.jupiter.api.Test;

/** What letters say of the file: the documents used, to whom was written, and what kind of letter it is. */
class FileLetterTests {

    @Test
    @Proves("S-094")
    void theOutcomeListsEveryDocumentAndTheMarkOfAFrozenExtract() {
        var extract = new LogbookFrozen(
                day(3, 20), "Wijkteam Noord", day(2, 1), day(2, 28), "3-2-2026 Gebeld.\n5-2-2026 Bezocht.");
        var documents = MoreStories.concludedInFull(Places.nieuwerhaven())
                .without(Set.of(Concluded.class))
                .then(
                        new DocumentUsed(
                                day(3, 20), DocumentKind.REPORT, "Gespreksverslag", day(2, 10), "Wijkteam Noord"),
                        extract,
                        MoreStories.concluded());
        assertThat(text(documents.letter()))
                .containsSubsequence(
                        "Deze stukken hebben wij gebruikt",
                        "Verslag: Gespreksverslag, van dinsdag 10 februari 2026, gemaakt door Wijkteam Noord",
                        "Logboek van Wijkteam Noord, van zondag 1 februari 2026 tot en met zaterdag 28 februari 2026:"
                                + " 2 regels, vastgezet op vrijdag 20 maart 2026 (kenmerk " + extract.fingerprint());
        assertThat(text(MoreStories.concludedInFull(Places.nieuwerhaven()).letter()))
                .doesNotContain("Deze stukken hebben wij gebruikt");
    }

    @Test
    @Proves({"S-167", "L1"})
    void whoWroteToTheCollegeReadsWhoAnswersAndWhy() {
        var addressed = received(
                new Addressed(
                        Stories.RECEIVED,
                        Addressee.COLLEGE,
                        "artikel 3 van de mandaatregeling",
                        "De klachtencoördinator staat los van het team."),
                new FiledElsewhere(Stories.RECEIVED, "Werkplein De Brug", Stories.RECEIVED, false, ""));
        assertThat(text(addressed.letter()))
                .contains("Uw klacht wordt namens het college behandeld, volgens artikel 3 van de mandaatregeling.")
                .contains("De klachtencoördinator staat los van het team.")
                .contains("Uw klacht is ook bij Werkplein De Brug. Binnen vijf werkdagen");
        var divided = received(new FiledElsewhere(
                Stories.RECEIVED, "Werkplein De Brug", Stories.RECEIVED, true, "Zij de uitkering, wij de rest."));
        assertThat(text(divided.letter()))
                .contains("Wij hebben met hen afgesproken wie wat doet.", "Zij de uitkering, wij de rest.")
                .doesNotContain("namens het college behandeld");
    }

    @Test
    @Proves("S-165")
    void everyLetterSaysAtOnceWhatItIs() {
        assertThat(text(Stories.acknowledged(Places.nieuwerhaven()).letter()))
                .containsSubsequence("Geachte", "Deze brief bevestigt dat wij uw klacht hebben.");
        assertThat(text(Stories.concluded(Places.nieuwerhaven()).letter()))
                .containsSubsequence("Geachte", "Het is geen besluit over hulp of een uitkering.");
        assertThat(Arrays.stream(LetterKind.values()).filter(kind -> kind != LetterKind.LAW))
                .allSatisfy(kind -> assertThat(Scenes.WORDING.say("letter.this-is." + kind.name()))
                        .endsWith("."));
    }

    /** Report p. 50: one function for all laws can stand in the place of the separate ones. */
    @Test
    @Proves("S-099")
    void oneConfidentialAdviserForAllLawsIsNamedOnce() {
        var place = Places.nieuwerhaven();
        var merged = Stories.acknowledged(place.governedBy(with(
                place.ordinance(),
                new Supporter("Vertrouwensloket", "088 555 40 40", "www.loket.example", "Helpt bij alles.", null))));
        assertThat(text(merged.letter())).containsOnlyOnce("Vertrouwensloket").contains("088 555 40 40");
    }

    private static Scenes received(Step... more) {
        return Stories.received(Places.nieuwerhaven()).then(more).then(new Acknowledged(day(3, 4), false));
    }

    private static Ordinance with(Ordinance known, Supporter supporter) {
        return new Ordinance(
                known.from(),
                known.citationTitle(),
                known.values(),
                known.bases(),
                known.ombudsman(),
                List.of(supporter),
                known.adviser(),
                known.mandate());
    }

    private static String text(Composed letter) {
        return PlainText.of(letter.letter());
    }
}
