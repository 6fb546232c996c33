package nl.aantafel.correspondence.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.aantafel.correspondence.letter.Run;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.correspondence.pdf.Line.Piece;

/** One text, character by character, with the distance of each from the start: what breaking into lines needs. */
final class Galley {

    private final int[] meant;
    private final int[] shown;
    private final Run[] runs;
    private final double[] distance;
    private final int length;

    Galley(Text text, Style style, Typeface face) {
        int size = text.runs().stream().mapToInt(run -> run.text().length()).sum();
        meant = new int[size];
        shown = new int[size];
        runs = new Run[size];
        distance = new double[size + 1];
        int at = 0;
        for (Run run : text.runs()) {
            for (int codePoint :
                    run.text().codePoints().filter(Galley::isVisible).toArray()) {
                meant[at] = codePoint == '\n' ? ' ' : codePoint;
                shown[at] = shown(meant[at], face);
                runs[at] = run;
                distance[at + 1] = distance[at] + face.width(shown[at], style.bold() || run.bold(), style.size());
                at++;
            }
        }
        length = at;
    }

    /** Greedily filled lines; a word longer than a line is cut. */
    List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int fitting = 0;
        for (int end : breaks()) {
            while (measure(start, end) > width) {
                int cut = fitting > start ? fitting : cut(start, width);
                lines.add(line(start, cut));
                start = cut;
                fitting = cut;
            }
            fitting = end;
        }
        if (start < length || lines.isEmpty()) {
            lines.add(line(start, length));
        }
        return lines;
    }

    /** The widest stretch that cannot be broken. */
    double widestWord() {
        double widest = 0;
        int start = 0;
        for (int end : breaks()) {
            widest = Math.max(widest, measure(start, end));
            start = end;
        }
        return widest;
    }

    double width() {
        return measure(0, length);
    }

    private List<Integer> breaks() {
        List<Integer> breaks = new ArrayList<>();
        for (int at = 1; at < length; at++) {
            if (mayBreakBefore(at)) {
                breaks.add(at);
            }
        }
        breaks.add(length);
        return breaks;
    }

    /** After a space, a slash, or a hyphen between letters: dates, numbers and addresses stay whole. */
    private boolean mayBreakBefore(int at) {
        int before = meant[at - 1];
        int next = meant[at];
        return switch (before) {
            case ' ' -> next != ' ';
            case '-', '/' -> at > 1 && Character.isLetter(meant[at - 2]) && Character.isLetter(next);
            default -> false;
        };
    }

    private double measure(int from, int to) {
        int end = to;
        while (end > from && meant[end - 1] == ' ') {
            end--;
        }
        return distance[end] - distance[from];
    }

    private int cut(int start, double width) {
        int cut = start + 1;
        while (cut < length && distance[cut + 1] - distance[start] <= width) {
            cut++;
        }
        return cut;
    }

    private Line line(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || runs[at] != runs[start] || isReplaced(at) != isReplaced(start)) {
                pieces.add(piece(start, at));
                start = at;
            }
        }
        return new Line(List.copyOf(pieces), measure(from, to));
    }

    private Piece piece(int from, int to) {
        String glyphs = new String(shown, from, to - from);
        return new Piece(runs[from], glyphs, new String(meant, from, to - from), isReplaced(from));
    }

    private boolean isReplaced(int at) {
        return shown[at] == Typeface.PLACEHOLDER && meant[at] != Typeface.PLACEHOLDER;
    }

    private static int shown(int codePoint, Typeface face) {
        if (codePoint == '\u00A0' || codePoint == '\u202F') {
            return ' ';
        }
        return face.draws(codePoint) ? codePoint : Typeface.PLACEHOLDER;
    }

    private static boolean isVisible(int codePoint) {
        boolean isVariationSelector =
                codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        return Character.getType(codePoint) != Character.FORMAT && !isVariationSelector;
    }
}
