package nl.aantafel.correspondence.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A strip across the page that is never cut: mostly one line of text.
 *
 * @param staysWithNext no page may end between this band and the next
 * @param runningHead what a page shows first when it begins with this band: the header of a table
 */
record Band(double height, List<Ink> inks, boolean staysWithNext, List<Band> runningHead) {

    static Band of(double height, Ink... inks) {
        return new Band(height, List.of(inks), false, List.of());
    }

    /** White space; falls away at the top of a page. */
    static Band gap(double height) {
        return of(height);
    }

    /** More white than a page has. */
    static Band toNextPage() {
        return gap(Paper.HEIGHT);
    }

    boolean isGap() {
        return inks.isEmpty();
    }

    Band stayingWithNext(boolean stays) {
        return new Band(height, inks, stays, runningHead);
    }

    Band under(List<Band> head) {
        return new Band(height, inks, staysWithNext, head);
    }

    /** With ink that is read before the rest. */
    Band before(Ink first) {
        List<Ink> all = new ArrayList<>(List.of(first));
        all.addAll(inks);
        return new Band(height, List.copyOf(all), staysWithNext, runningHead);
    }

    Band with(Ink... more) {
        List<Ink> all = new ArrayList<>(inks);
        all.addAll(List.of(more));
        return new Band(height, List.copyOf(all), staysWithNext, runningHead);
    }

    /** The same look without meaning, for a header that is repeated on the next page. */
    Band asDecoration() {
        return new Band(height, inks.stream().map(Ink::asDecoration).toList(), staysWithNext, List.of());
    }

    /** The last band of a list, and its neighbours above up to {@code bands}, stay with what follows. */
    static void glueEnd(List<Band> bands, int count) {
        for (int i = Math.max(0, bands.size() - count); i < bands.size(); i++) {
            bands.set(i, bands.get(i).stayingWithNext(true));
        }
    }
}
