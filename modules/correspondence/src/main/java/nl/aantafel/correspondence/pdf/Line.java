package nl.aantafel.correspondence.pdf;

import java.util.List;
import nl.aantafel.correspondence.letter.Run;

/** One line of set text. */
record Line(List<Piece> pieces, double width) {

    /**
     * Neighbouring characters of one run.
     *
     * @param shown the glyphs drawn
     * @param meant the characters they stand for
     * @param isReplaced whether the font lacks what is meant, so that a placeholder is shown
     */
    record Piece(Run run, String shown, String meant, boolean isReplaced) {}
}
