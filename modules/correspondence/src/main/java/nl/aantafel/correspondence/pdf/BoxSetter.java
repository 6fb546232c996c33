package nl.aantafel.correspondence.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.correspondence.letter.Block.Callout;
import nl.aantafel.correspondence.letter.Block.Fact;
import nl.aantafel.correspondence.letter.Block.KeyFacts;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.correspondence.pdf.Ink.Fill;
import nl.aantafel.correspondence.pdf.Paper.Column;

/** Sets what must catch the eye: a callout on a plane of the house colour, key facts between two rules. */
record BoxSetter(Press press, Column column) {

    private static final double PADDING = 12;
    private static final double BAR = 3;
    private static final int KEPT_WHOLE = 14;

    List<Band> callout(Part parent, Callout callout) {
        Part part = parent.child("Callout").childFor("P", callout.text());
        return boxed(press.text(part, callout.text(), Style.BODY, inner()));
    }

    /** A list of labels and bodies; labels in one column, as wide as the longest. */
    List<Band> keyFacts(Part parent, KeyFacts facts) {
        Part list = parent.child("L").numbering("None");
        double labels = facts.facts().stream()
                .mapToDouble(fact -> press.natural(Text.of(fact.label()), Style.SUBPART))
                .max()
                .orElse(0);
        double labelWidth = Math.min(labels, column.width() * 0.4) + 1;
        List<Band> bands = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            bands.addAll(fact(list.child("LI"), fact, labelWidth));
        }
        return ruled(bands);
    }

    private List<Band> fact(Part item, Fact fact, double labelWidth) {
        Text label = Text.of(fact.label());
        Column beside = column.indented(labelWidth + PADDING);
        Row.Cell name = new Row.Cell(
                column.left(), press.lines(label, Style.SUBPART, labelWidth), Style.SUBPART, item.child("Lbl"));
        Row.Cell value = new Row.Cell(
                beside.left(),
                press.lines(fact.value(), Style.BODY, beside.width()),
                Style.BODY,
                item.childFor("LBody", fact.value()));
        return new Row(List.of(name, value), Style.BODY).bands(1, 1);
    }

    private List<Band> ruled(List<Band> rows) {
        List<Band> bands = new ArrayList<>();
        bands.add(rule().stayingWithNext(true));
        bands.addAll(rows);
        Band.glueEnd(bands, bands.size() <= KEPT_WHOLE ? bands.size() : 1);
        bands.add(rule());
        return bands;
    }

    private Band rule() {
        return Band.of(6, new Fill(column.left(), 2.5, column.width(), 0.75, press.brand()));
    }

    private List<Band> boxed(List<Band> content) {
        List<Band> bands = new ArrayList<>();
        bands.add(Band.gap(8).stayingWithNext(true));
        bands.addAll(content);
        Band.glueEnd(bands, bands.size() <= KEPT_WHOLE ? bands.size() : 1);
        bands.add(Band.gap(8));
        return bands.stream().map(this::onPlane).toList();
    }

    private Band onPlane(Band band) {
        return band.with(
                new Fill(column.left(), 0, column.width(), band.height(), press.tint()),
                new Fill(column.left(), 0, BAR, band.height(), press.brand()));
    }

    private Column inner() {
        return new Column(column.left() + PADDING, column.width() - 2 * PADDING);
    }
}
