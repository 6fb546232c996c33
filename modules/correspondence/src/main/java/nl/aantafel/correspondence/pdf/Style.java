package nl.aantafel.correspondence.pdf;

import java.awt.Color;

/**
 * How a line of text looks.
 *
 * @param size of the letters, in points
 * @param leading from baseline to baseline
 * @param bold all of it, whatever its runs say
 */
record Style(double size, double leading, boolean bold, Color colour) {

    private static final Color INK = new Color(0x1a1a1a);
    private static final Color SOFT = new Color(0x4d4d4d);

    static final Style BODY = new Style(10.5, 15, false, INK);
    static final Style CELL = new Style(9.5, 13, false, INK);
    static final Style CELL_HEAD = new Style(9.5, 13, true, INK);
    static final Style FINE = new Style(9, 12.5, false, INK);
    static final Style LABEL = new Style(8, 11.5, false, SOFT);
    static final Style SUBJECT = new Style(14, 19, true, INK);
    static final Style PART = new Style(12, 16.5, true, INK);
    static final Style SUBPART = new Style(10.5, 15, true, INK);

    Style in(Color other) {
        return new Style(size, leading, bold, other);
    }

    Style strong() {
        return new Style(size, leading, true, colour);
    }

    /** From the top of a line to its baseline. */
    double ascent() {
        return (leading - size) / 2 + size * 0.8;
    }
}
