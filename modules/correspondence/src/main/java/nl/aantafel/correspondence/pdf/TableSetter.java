package nl.aantafel.correspondence.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.aantafel.correspondence.letter.Block.Table;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.correspondence.pdf.Ink.Fill;
import nl.aantafel.correspondence.pdf.Paper.Column;

/** Sets a table: caption, header that returns on every page, rows with a hairline below. */
record TableSetter(Press press, Column column) {

    private static final Color HAIRLINE = new Color(0xc8c8c8);
    private static final double PADDING = 5;
    private static final double ABOVE = 4;
    private static final double BELOW = 5;

    List<Band> bands(Part parent, Table table) {
        Part part = parent.child("Table");
        List<Band> bands = new ArrayList<>(caption(part, table.caption()));
        List<Double> lefts = lefts(table);
        List<Band> header = header(part.child("THead").child("TR"), table, lefts);
        bands.addAll(header);
        List<Band> repeated = repeated(header);
        Part body = part.child("TBody");
        for (List<Text> row : table.rows()) {
            row(body.child("TR"), row, lefts).forEach(band -> bands.add(band.under(repeated)));
        }
        return bands;
    }

    /** A header that would fill much of every page is shown once only. */
    private static List<Band> repeated(List<Band> header) {
        double height = header.stream().mapToDouble(Band::height).sum();
        return height > Paper.HEIGHT / 4
                ? List.of()
                : header.stream().map(Band::asDecoration).toList();
    }

    private List<Band> caption(Part table, String caption) {
        if (caption.isBlank()) {
            return List.of();
        }
        List<Band> bands = press.text(table.child("Caption"), Text.of(caption), Style.CELL_HEAD, column);
        bands.add(Band.gap(4));
        Band.glueEnd(bands, bands.size());
        return bands;
    }

    private List<Band> header(Part row, Table table, List<Double> lefts) {
        List<Text> cells = table.header().stream().map(Text::of).toList();
        List<Band> bands = new ArrayList<>();
        for (Band band : cells(row, "TH", cells, lefts, Style.CELL_HEAD)) {
            bands.add(band.with(new Fill(column.left(), 0, column.width(), band.height(), press.tint())));
        }
        Band last = bands.removeLast();
        bands.add(last.with(new Fill(column.left(), last.height() - 1, column.width(), 1, press.brand())));
        Band.glueEnd(bands, bands.size());
        return bands;
    }

    private List<Band> row(Part row, List<Text> cells, List<Double> lefts) {
        List<Band> bands = new ArrayList<>(cells(row, "TD", cells, lefts, Style.CELL));
        Band last = bands.removeLast();
        bands.add(last.with(new Fill(column.left(), last.height() - 0.5, column.width(), 0.5, HAIRLINE)));
        return bands;
    }

    private List<Band> cells(Part row, String role, List<Text> cells, List<Double> lefts, Style style) {
        List<Row.Cell> set = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Part part = row.childFor(role, cells.get(i));
            if (role.equals("TH")) {
                part.columnHeader();
            }
            double width = lefts.get(i + 1) - lefts.get(i) - 2 * PADDING;
            set.add(new Row.Cell(lefts.get(i) + PADDING, press.lines(cells.get(i), style, width), style, part));
        }
        return new Row(set, style).bands(ABOVE, BELOW);
    }

    /** The left side of every column, and the right side of the last. */
    private List<Double> lefts(Table table) {
        double[] widths = new ColumnWidths(measured(table, press::widestWord), measured(table, press::natural))
                .within(column.width());
        List<Double> lefts = new ArrayList<>(List.of(column.left()));
        for (double width : widths) {
            lefts.add(lefts.getLast() + width);
        }
        return lefts;
    }

    private double[] measured(Table table, Measure measure) {
        return IntStream.range(0, table.header().size())
                .mapToDouble(i -> table.rows().stream()
                        .mapToDouble(row -> measure.of(row.get(i), Style.CELL))
                        .reduce(measure.of(Text.of(table.header().get(i)), Style.CELL_HEAD), Math::max))
                .map(width -> width + 2 * PADDING + 0.1)
                .toArray();
    }

    private interface Measure {
        double of(Text text, Style style);
    }
}
