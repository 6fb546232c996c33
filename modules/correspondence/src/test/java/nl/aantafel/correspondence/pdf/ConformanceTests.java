package nl.aantafel.correspondence.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.correspondence.Letters;
import nl.aantafel.correspondence.letter.Block;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.correspondence.letter.Text;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTests {

    private static final LetterPdf PDF = new LetterPdf();

    static Stream<Named<Letter>> letters() {
        return Stream.of(
                Named.of("short", Letters.shortLetter()),
                Named.of("long", Letters.longLetter()),
                Named.of("hostile", Letters.about("<b>Onderwerp</b> & 🏠 \u202Eomgekeerd", HostileTexts.blocks())),
                Named.of("without blocks", Letters.about("Leeg", List.of())),
                Named.of("with empty blocks", Letters.about("Leeg", emptyBlocks())),
                Named.of("with a level missing", Letters.about("Kop", List.of(Block.heading(2, "Diep")))));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterIsAccessible(Letter letter) throws Exception {
        byte[] file = PDF.render(letter);
        keep(file, letter.subject().hashCode() + ".pdf");

        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterCanBeArchived(Letter letter) throws Exception {
        assertThat(VeraPdf.complaints(PDF.render(letter), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void theJudgeSeesAFileWithoutStructure() throws Exception {
        byte[] file = with(PDF.render(Letters.longLetter()), "/StructTreeRoot ", "/StructTreeRoom ");

        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFUA_1)).isNotEmpty();
        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    @Test
    void theJudgeSeesALogoWithoutWords() throws Exception {
        byte[] file = with(PDF.render(Letters.shortLetter()), "/Alt", "/Alx");

        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFUA_1))
                .singleElement()
                .asString()
                .startsWith("7.3");
    }

    @Test
    void theJudgeSeesAMissingColourProfile() throws Exception {
        byte[] file = with(PDF.render(Letters.shortLetter()), "/OutputIntents", "/OutputIntentz");

        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    private static List<Block> emptyBlocks() {
        return List.of(
                Block.paragraph(""),
                Block.paragraph(" \n "),
                new Block.BulletList(List.of()),
                Block.bullets("", "gevuld"),
                new Block.Table("", List.of("", "B"), List.of(List.of(Text.of(""), Text.of("")))),
                new Block.Table("Zonder rijen", List.of("A"), List.of()),
                new Block.KeyFacts(List.of()),
                new Block.Address(List.of()),
                new Block.Signature("", "", "", ""),
                new Block.Enclosures(List.of()),
                new Block.Callout(Text.of("")));
    }

    private static byte[] with(byte[] file, String found, String planted) {
        String content = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(content).contains(found);
        return content.replace(found, planted).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void keep(byte[] file, String name) throws Exception {
        Files.write(Files.createDirectories(Path.of("target/letters")).resolve(name), file);
    }
}
