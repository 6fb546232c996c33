package nl.aantafel.correspondence.pdf;

import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Text strings of the file format. */
final class Strings {

    private Strings() {}

    static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
