package nl.aantafel.correspondence.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cells beside each other, as bands: the first band holds the first line of every cell, and so on. */
record Row(List<Cell> cells, Style style) {

    private static final int KEPT_WHOLE = 12;

    record Cell(double x, List<Line> lines, Style style, Part part) {}

    /** @param above and {@code below} the white in the row's first and last band */
    List<Band> bands(double above, double below) {
        int count = Math.max(
                1, cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1));
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double top = i == 0 ? above : 0;
            double height = top + style.leading() + (i == count - 1 ? below : 0);
            bands.add(new Band(height, inks(i, top), i < count - 1 && together(i, count), List.of()));
        }
        return bands;
    }

    private List<Ink> inks(int line, double top) {
        List<Ink> inks = new ArrayList<>();
        for (Cell cell : cells) {
            if (line < cell.lines().size()) {
                Line words = cell.lines().get(line);
                inks.add(new Ink.Words(cell.x(), top + style.ascent(), words, cell.style(), cell.part()));
            }
        }
        return inks;
    }

    private static boolean together(int band, int count) {
        return count <= KEPT_WHOLE || band == 0 || band == count - 2;
    }
}
