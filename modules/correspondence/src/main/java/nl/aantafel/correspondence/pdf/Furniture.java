package nl.aantafel.correspondence.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.correspondence.letter.Letter;
import nl.aantafel.correspondence.letter.LetterHead.Contact;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.correspondence.pdf.Ink.Fill;
import nl.aantafel.correspondence.pdf.Ink.Words;
import nl.aantafel.correspondence.pdf.Page.Placed;
import nl.aantafel.correspondence.pdf.Paper.Column;

/** What returns on every page and is no part of what the letter says: running head, foot, page number. */
record Furniture(Press press, Letter letter) {

    private static final Column COLUMN = Paper.TEXT;
    private static final Color RULE = new Color(0xc8c8c8);
    private static final double ROOM_FOR_NUMBER = 80;
    private static final double HEAD = Paper.mm(16);
    private static final double FOOT = Paper.HEIGHT - Paper.mm(20);

    List<Placed> on(int page, int pages) {
        List<Placed> bands = new ArrayList<>();
        bands.add(foot("Pagina " + page + " van " + pages));
        if (page > 1) {
            bands.add(head());
        }
        return bands;
    }

    private Placed head() {
        Style name = Style.FINE.strong().in(press.brand());
        return new Placed(
                Band.of(
                        Paper.mm(8),
                        words(letter.head().municipality(), name, 0, false),
                        words(letter.writtenDate() + " · kenmerk " + letter.reference(), Style.LABEL, 0, true),
                        new Fill(COLUMN.left(), Paper.mm(6), COLUMN.width(), 0.75, press.brand())),
                HEAD);
    }

    private Placed foot(String pageNumber) {
        return new Placed(
                Band.of(
                        Paper.mm(12),
                        new Fill(COLUMN.left(), 0, COLUMN.width(), 0.5, RULE),
                        words(contact(), Style.LABEL, 5, false),
                        words(pageNumber, Style.LABEL, 5, true)),
                FOOT);
    }

    /** With the return address as long as it leaves room for the page number. */
    private String contact() {
        Contact contact = letter.head().contact();
        String brief = contact.phone() + " · " + contact.email();
        String full = letter.head().returnAddress() + " · " + brief;
        return press.natural(Text.of(full), Style.LABEL) < COLUMN.width() - ROOM_FOR_NUMBER ? full : brief;
    }

    private Words words(String text, Style style, double top, boolean right) {
        Line line = press.line(Text.of(text), style);
        double x = right ? COLUMN.right() - line.width() : COLUMN.left();
        return new Words(x, top + style.ascent(), line, style, null);
    }
}
