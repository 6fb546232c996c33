package nl.aantafel.correspondence.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.correspondence.Letters;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Apart from the fast tests, because judging some two hundred pages takes seconds. */
class MegabyteIT {

    @Test
    void aMegabyteOfPastedTextStaysAccessibleAndArchivable() throws Exception {
        byte[] file = new LetterPdf().render(Letters.saying("woord 🙂 شكرا ".repeat(45_000)));

        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.complaints(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
