package nl.aantafel.correspondence.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.correspondence.pdf.Paper.Column;

/** Sets lists: a label in the margin, the item beside it. */
record ListSetter(Press press, Column column) {

    private static final double INDENT = 18;
    private static final double BETWEEN = 3;

    List<Band> bullets(Part parent, List<Text> items) {
        return items(parent.child("L").numbering("Disc"), items, number -> "•", Style.BODY);
    }

    List<Band> numbers(Part parent, List<Text> items) {
        return numbers(parent, items, Style.BODY);
    }

    List<Band> numbers(Part parent, List<Text> items, Style style) {
        return items(parent.child("L").numbering("Decimal"), items, number -> number + ".", style);
    }

    private List<Band> items(Part list, List<Text> items, IntFunction<String> label, Style style) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                bands.add(Band.gap(BETWEEN));
            }
            bands.addAll(item(list.child("LI"), label.apply(i + 1), items.get(i), style));
        }
        return bands;
    }

    private List<Band> item(Part item, String label, Text text, Style style) {
        Part labelPart = item.child("Lbl");
        Part body = item.childFor("LBody", text);
        Line mark = press.line(Text.of(label), style);
        double indent = Math.max(INDENT, mark.width() + 6);
        List<Band> bands = new ArrayList<>(press.text(body, text, style, column.indented(indent)));
        Band first = bands.isEmpty() ? Band.of(style.leading()) : bands.removeFirst();
        bands.addFirst(first.before(new Ink.Words(column.left() + 3, style.ascent(), mark, style, labelPart)));
        return bands;
    }
}
