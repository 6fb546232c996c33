package nl.aantafel.correspondence.pdf;

import java.util.List;
import nl.aantafel.correspondence.letter.Run;

/** One line of set text. */
record Line(List<Piece> pieces, double width) {

    /**
     * Neighbouring characters of one run.
     *
     * @param shown the glyphs drawn
     * @param meant the characters they stand for; differs where the font lacks them
     */
    record Piece(Run run, String shown, String meant) {

        boolean isReplaced() {
            return !shown.equals(meant);
        }
    }
}
