package nl.aantafel.correspondence.letter;

import java.text.Normalizer;

/** Typed text as it may stand in a letter: composed, with plain line feeds, without what steers a terminal or a reader. */
final class Literal {

    private static final String BIDI_CONTROLS =
            "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private Literal() {}

    static String of(String typed) {
        String oneKindOfLine = typed.replaceAll("\\R", "\n").replace('\t', ' ');
        StringBuilder clean = new StringBuilder(oneKindOfLine.length());
        oneKindOfLine.codePoints().filter(Literal::isText).map(Literal::whole).forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isText(int codePoint) {
        return codePoint == '\n' || !Character.isISOControl(codePoint) && BIDI_CONTROLS.indexOf(codePoint) < 0;
    }

    private static int whole(int codePoint) {
        boolean isHalf = Character.getType(codePoint) == Character.SURROGATE;
        boolean isNoCharacter = (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
        return isHalf || isNoCharacter ? 0xFFFD : codePoint;
    }
}
