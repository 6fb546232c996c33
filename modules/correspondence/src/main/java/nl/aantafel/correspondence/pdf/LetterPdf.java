package nl.aantafel.correspondence.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.correspondence.pdf.Page.Placed;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Makes the file of a letter. One instance serves all threads; loading its fonts takes a moment, so keep it. */
@Component
public final class LetterPdf {

    private final Typeface face = new Typeface();

    /**
     * The letter as PDF/A-2a and PDF/UA-1.
     *
     * @return the file; the same bytes for an equal letter, so that its hash identifies what was sent
     */
    public byte[] render(Letter letter) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle((float) Paper.WIDTH, (float) Paper.HEIGHT));
        document.setGlyphSubstitutionEnabled(false);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        Passport passport = new Passport(letter);
        passport.announce(writer);
        document.open();
        try {
            passport.stamp(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        paint(letter, document, writer);
        document.close();
        return bytes.toByteArray();
    }

    /** Whether the whole address shows through the window of the envelope; what does not fit would be cut. */
    public boolean fitsWindow(Letter letter) {
        return Letterhead.fitsWindow(new Press(face, Color.decode(letter.head().brandColour())), letter.addressee());
    }

    /** The number of sheets' sides of a file made here. */
    public int pages(byte[] file) {
        try (PdfReader reader = new PdfReader(file)) {
            return reader.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void paint(Letter letter, Document document, PdfWriter writer) {
        Press press = new Press(face, Color.decode(letter.head().brandColour()));
        Part root = Part.document(writer.getStructureTreeRoot());
        List<Placed> head = new Letterhead(press, root, letter).compose();
        List<Page> pages =
                Page.divide(new Composer(press, root).compose(letter.subject(), letter.body()), Letterhead.END);
        pages.getFirst().bands().addAll(0, head);
        Furniture furniture = new Furniture(press, letter);
        Painter painter = new Painter(writer, face);
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            painter.paint(pages.get(i).bands());
            painter.paintFurniture(furniture.on(i + 1, pages.size()));
        }
    }
}
