package nl.aantafel.correspondence.pdf;

import java.util.ArrayList;
import java.util.List;

/** One page: bands with their distance from the top. */
record Page(List<Placed> bands) {

    record Placed(Band band, double top) {}

    /**
     * Divides bands over pages. Bands that stay together move to the next page together, unless they fill more than one.
     *
     * @param firstTop where the first page has room
     */
    static List<Page> divide(List<Band> bands, double firstTop) {
        Divider divider = new Divider(firstTop);
        int start = 0;
        while (start < bands.size()) {
            int end = start;
            while (bands.get(end).staysWithNext() && end + 1 < bands.size()) {
                end++;
            }
            divider.place(bands.subList(start, end + 1));
            start = end + 1;
        }
        return divider.pages;
    }

    private static final class Divider {

        private static final double ROOM = Paper.BOTTOM - Paper.TOP_OF_NEXT_PAGES;

        private final List<Page> pages = new ArrayList<>();
        private double top;

        Divider(double firstTop) {
            pages.add(new Page(new ArrayList<>()));
            top = firstTop;
        }

        void place(List<Band> together) {
            double height = together.stream().mapToDouble(Band::height).sum();
            if (top + height > Paper.BOTTOM && height <= ROOM) {
                turn(together.getFirst());
            }
            together.forEach(this::place);
        }

        private void place(Band band) {
            if (top + band.height() > Paper.BOTTOM) {
                turn(band);
            }
            if (!band.isGap() || !isFresh()) {
                put(band);
            }
        }

        private void turn(Band next) {
            if (isFresh()) {
                return;
            }
            pages.add(new Page(new ArrayList<>()));
            top = Paper.TOP_OF_NEXT_PAGES;
            next.runningHead().forEach(this::put);
        }

        private void put(Band band) {
            pages.getLast().bands().add(new Placed(band, top));
            top += band.height();
        }

        private boolean isFresh() {
            return pages.getLast().bands().isEmpty();
        }
    }
}
