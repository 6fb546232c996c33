package nl.aantafel.kernel.web.citizen;

/** What somebody typed, kept as it is; only what no database can hold becomes a visible sign. */
final class Typed {
    private static final char NUL_SIGN = '␀';
    private static final char UNKNOWN = '\uFFFD';

    private Typed() {}

    static String clean(String text) {
        var lines = text.replace("\r\n", "\n").replace('\0', NUL_SIGN);
        return lines.codePoints()
                .map(point -> isHalf(point) ? UNKNOWN : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Half of a pair: no character at all. */
    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
