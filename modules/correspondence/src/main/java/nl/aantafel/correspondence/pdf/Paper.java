package nl.aantafel.correspondence.pdf;

/** A4 and its margins, in points from the top left. */
final class Paper {

    static final double WIDTH = mm(210);
    static final double HEIGHT = mm(297);
    static final Column TEXT = new Column(mm(25), mm(160));
    static final double TOP_OF_NEXT_PAGES = mm(31);
    static final double BOTTOM = HEIGHT - mm(29);

    private Paper() {}

    static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /** A strip of the page that text is set in. */
    record Column(double left, double width) {

        Column indented(double by) {
            return new Column(left + by, width - by);
        }

        double right() {
            return left + width;
        }
    }
}
