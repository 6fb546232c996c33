package nl.aantafel.correspondence.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.aantafel.correspondence.Letters;
import nl.aantafel.correspondence.letter.Block;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.correspondence.letter.Text;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class LetterPdfTests {

    private static final LetterPdf PDF = new LetterPdf();

    @Test
    void anEqualLetterGivesTheSameBytes() {
        assertThat(new LetterPdf().render(Letters.longLetter())).isEqualTo(PDF.render(Letters.longLetter()));
    }

    @Test
    void anotherLetterGivesOtherBytes() {
        assertThat(PDF.render(Letters.saying("een"))).isNotEqualTo(PDF.render(Letters.saying("twee")));
    }

    @Test
    void manyThreadsMaySetLettersAtOnce() throws Exception {
        byte[] expected = PDF.render(Letters.longLetter());
        List<Callable<byte[]>> jobs = IntStream.range(0, 24)
                .<Callable<byte[]>>mapToObj(
                        i -> () -> PDF.render(i % 2 == 0 ? Letters.longLetter() : Letters.saying("ander " + i)))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> files = threads.invokeAll(jobs);
            for (int i = 0; i < files.size(); i += 2) {
                assertThat(files.get(i).get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void theTextComesInTheOrderOfTheBlocks() throws Exception {
        String text = text(Letters.longLetter());

        assertThat(text)
                .containsSubsequence(
                        "Gemeente Nieuwerhaven",
                        "Mevrouw A. Özdemir",
                        "20 april 2026",
                        "K-2026-00123",
                        "Ons antwoord op uw klacht",
                        "Geachte mevrouw Özdemir",
                        "gegrond",
                        "Ontvangen op",
                        "Wat hebben wij gevonden?",
                        "Bevinding 4.",
                        "Het verslag van het gesprek",
                        "Overzicht van de contacten",
                        "Gesprek 59",
                        "Wat gaan wij doen?",
                        "Bent u het niet eens met ons?",
                        "Ombudsman voor de regio",
                        "Met vriendelijke groet",
                        "Joost Brøgger",
                        "Bijlagen",
                        "Advies van de klachtencommissie");
    }

    @Test
    void theLettersOfDutchAndItsNeighboursAreThere() throws Exception {
        String letters = "áéíóúàèëïöüâêîôûçñåøæœßãõ ÁÉËÏÖÜÇ IJĳ ŞşĞğİı ŁłŃńŚśŻż ČčŘřŠšŽž Ăă ș ț € “citaat” ‘x’ – … ½ §";

        assertThat(text(Letters.saying(letters))).contains(letters.replace(" – … ½ §", ""), "½ §");
    }

    @Test
    void aRepeatedTableHeaderIsReadOnlyOnce() throws Exception {
        assertThat(text(Letters.longLetter())).containsOnlyOnce("Toelichting");
    }

    @Test
    void whatReturnsOnEveryPageIsNotReadAloud() throws Exception {
        assertThat(text(Letters.longLetter())).doesNotContain("Pagina 1", "kenmerk K-2026-00123");
    }

    @Test
    void aCharacterTheFontLacksIsShownAsPlaceholder() throws Exception {
        assertThat(text(Letters.saying("voor 🙂 na")))
                .contains("voor")
                .contains("na")
                .contains("\uFFFD");
    }

    @Test
    void aMegabyteOfTextIsSetWhole() throws Exception {
        Letter letter = Letters.saying("woord ".repeat(174_000) + "\n" + "x".repeat(20_000) + "\nhet einde");
        PdfReader file = new PdfReader(PDF.render(letter));

        assertThat(file.getNumberOfPages()).isGreaterThan(200);
        assertThat(page(file, file.getNumberOfPages())).contains("het einde");
    }

    @Test
    void anAddresseeTooLongForTheWindowIsCutVisibly() throws Exception {
        Letter plain = Letters.shortLetter();
        Letter letter = new Letter(
                plain.head(),
                List.of("naam ".repeat(200_000), "Straat 1"),
                plain.date(),
                plain.reference(),
                plain.subject(),
                plain.body(),
                plain.language());

        assertThat(text(letter))
                .containsSubsequence("naam naam", "…", "Bezoekadres")
                .doesNotContain("Straat 1");
    }

    @Test
    void aWordLongerThanALineLosesNothing() throws Exception {
        String word = IntStream.range(0, 300)
                .mapToObj(i -> "" + (char) ('a' + i % 26))
                .reduce("", String::concat);

        assertThat(text(Letters.saying(word)).replaceAll("\\s", "")).contains(word);
    }

    @Test
    void aSignatureNeverStandsAloneOnAPage() throws Exception {
        for (int lines = 15; lines < 40; lines++) {
            List<Block> body = new ArrayList<>();
            body.add(Block.paragraph("regel ".repeat(16 * lines)));
            body.add(new Block.Signature("Joost Brøgger", "klachtbehandelaar", "", "namens het college,"));
            PdfReader file = new PdfReader(PDF.render(Letters.about("Onderwerp", body)));
            String last = page(file, file.getNumberOfPages());

            assertThat(last).containsSubsequence("regel regel", "Met vriendelijke groet", "klachtbehandelaar");
        }
    }

    @Test
    void aCellHigherThanAPageIsDividedOverPages() throws Exception {
        List<Text> row = List.of(Text.of("kort"), Text.of("woord ".repeat(3000) + "slot"));
        Letter letter = Letters.about("Tabel", List.of(new Block.Table("T", List.of("A", "B"), List.of(row))));
        PdfReader file = new PdfReader(PDF.render(letter));

        assertThat(file.getNumberOfPages()).isGreaterThan(2);
        assertThat(page(file, file.getNumberOfPages())).contains("slot");
    }

    private static String text(Letter letter) throws IOException {
        PdfReader file = new PdfReader(PDF.render(letter));
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= file.getNumberOfPages(); page++) {
            text.append(page(file, page)).append('\n');
        }
        return text.toString();
    }

    private static String page(PdfReader file, int page) throws IOException {
        return new PdfTextExtractor(file).getTextFromPage(page);
    }
}
