package nl.aantafel.correspondence.pdf;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** What a band puts on paper, measured from the left of the page and the top of the band. */
sealed interface Ink {

    Ink asDecoration();

    /** @param part the node of the structure tree these words belong to; none for decoration */
    record Words(
            double x,
            double baseline,
            Line line,
            Style style,
            @Nullable Part part) implements Ink {
        @Override
        public Words asDecoration() {
            return new Words(x, baseline, line, style, null);
        }
    }

    /** A plane of colour: a rule, a bar, a background. */
    record Fill(double x, double y, double width, double height, Color colour) implements Ink {
        @Override
        public Fill asDecoration() {
            return this;
        }
    }
}
