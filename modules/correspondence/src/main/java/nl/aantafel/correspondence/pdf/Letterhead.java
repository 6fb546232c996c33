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
import org.openpdf.text.pdf.PdfRectangle;

/** The top of the first page: who writes, to whom (where the window of a DL envelope is), when and under which number. */
final class Letterhead {

    static final double END = Paper.mm(117);

    private static final double LEFT = Paper.TEXT.left();
    private static final double MARK_TOP = Paper.mm(15);
    private static final double MARK_SIZE = Paper.mm(13);
    private static final double WINDOW_TOP = Paper.mm(52);
    private static final double REFERENCE_TOP = Paper.mm(96);
    private static final int LINES_IN_WINDOW = 6;
    private static final Column WINDOW = new Column(LEFT, Paper.mm(95));
    private static final Column SIDE = new Column(Paper.mm(130), Paper.mm(55));

    private final Press press;
    private final Part document;
    private final Letter letter;
    private final List<Placed> bands = new ArrayList<>();

    Letterhead(Press press, Part document, Letter letter) {
        this.press = press;
        this.document = document;
        this.letter = letter;
    }

    /** In reading order. */
    List<Placed> compose() {
        bands.add(new Placed(Band.of(6, new Fill(0, 0, Paper.WIDTH, Paper.mm(4), press.brand())), 0));
        mark();
        addressee();
        sender();
        references();
        stack(END - Style.LABEL.leading(), Paper.TEXT, document.child("P"), List.of("Onderwerp"), Style.LABEL, 1);
        return bands;
    }

    /** Whether name and address show through the window in full. */
    static boolean fitsWindow(Press press, List<String> addressee) {
        double lines = addressee.stream()
                .mapToLong(line ->
                        press.lines(Text.of(line), Style.BODY, WINDOW.width()).size())
                .sum();
        return lines <= LINES_IN_WINDOW;
    }

    private void mark() {
        String name = letter.head().municipality();
        double bottom = Paper.HEIGHT - MARK_TOP - MARK_SIZE;
        Part figure = document.child("Figure").pictured(box(bottom), "Logo van " + name);
        Style initial = new Style(19, MARK_SIZE, true, Color.WHITE);
        Line mark = press.line(Text.of(letter.head().mark()), initial);
        double middle = LEFT + (MARK_SIZE - mark.width()) / 2;
        place(
                MARK_TOP,
                Band.of(
                        MARK_SIZE,
                        new Fill(LEFT, 0, MARK_SIZE, MARK_SIZE, press.brand()),
                        new Words(middle, MARK_SIZE / 2 + 6.8, mark, initial, figure)));
        Style title = new Style(17, MARK_SIZE, true, press.brand());
        Line words = press.line(Text.of(name), title);
        place(
                MARK_TOP,
                Band.of(
                        MARK_SIZE,
                        new Words(LEFT + MARK_SIZE + 10, MARK_SIZE / 2 + 6, words, title, document.child("P"))));
    }

    private PdfRectangle box(double bottom) {
        return new PdfRectangle((float) LEFT, (float) bottom, (float) (LEFT + MARK_SIZE), (float) (bottom + MARK_SIZE));
    }

    private void addressee() {
        List<String> back = List.of("Retouradres: " + letter.head().returnAddress());
        double top = stack(WINDOW_TOP, WINDOW, document.child("P"), back, Style.LABEL, 2) + 5;
        stack(top, WINDOW, document.child("Address"), letter.addressee(), Style.BODY, LINES_IN_WINDOW);
    }

    private void sender() {
        Contact contact = letter.head().contact();
        double top = WINDOW_TOP;
        top = stack(top, SIDE, document.child("P"), List.of("Bezoekadres"), Style.LABEL, 1);
        top = stack(top, SIDE, document.child("Address"), contact.visitingAddress(), Style.FINE, 4) + 7;
        top = stack(top, SIDE, document.child("P"), List.of("E-mail"), Style.LABEL, 1);
        Text mail = new Text(List.of()).mail(contact.email());
        for (Band band : press.text(document.childFor("P", mail), mail, Style.FINE, SIDE)) {
            place(top, band);
            top += band.height();
        }
    }

    /** Four facts beside each other, told as a list of labels and values. */
    private void references() {
        Contact contact = letter.head().contact();
        Part list = document.child("L").numbering("None");
        double[] lefts = {0, 38, 80, 125, 160};
        String[][] facts = {
            {"Datum", letter.writtenDate()},
            {"Kenmerk", letter.reference()},
            {"Behandeld door", contact.handler()},
            {"Telefoon", contact.phone()}
        };
        for (int i = 0; i < facts.length; i++) {
            Part item = list.child("LI");
            Column column = new Column(LEFT + Paper.mm(lefts[i]), Paper.mm(lefts[i + 1] - lefts[i] - 3));
            double top = stack(REFERENCE_TOP, column, item.child("Lbl"), List.of(facts[i][0]), Style.LABEL, 1);
            stack(top, column, item.child("LBody"), List.of(facts[i][1]), Style.FINE, 2);
        }
    }

    /** At most so many lines below each other: an ellipsis tells that there was more. Returns where they end. */
    private double stack(double top, Column column, Part part, List<String> texts, Style style, int most) {
        List<Line> lines = texts.stream()
                .flatMap(text -> press.lines(Text.of(text + " "), style, column.width()).stream())
                .toList();
        double y = top;
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            boolean isCut = i == most - 1 && lines.size() > most;
            Line line = isCut ? press.line(Text.of("…"), style) : lines.get(i);
            place(y, press.line(line, style, column.left(), part));
            y += style.leading();
        }
        return y;
    }

    private void place(double top, Band band) {
        bands.add(new Placed(band, top));
    }
}
