package nl.aantafel.correspondence.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.correspondence.letter.Text;
import nl.aantafel.correspondence.pdf.Paper.Column;

/** Sets text in the house style of one letter. */
record Press(Typeface face, Color brand) {

    private static final int MIN_LINES_TOGETHER = 2;

    Color tint() {
        return new Color(mixed(brand.getRed()), mixed(brand.getGreen()), mixed(brand.getBlue()));
    }

    /** Lines as bands; the first two and the last two stay together. */
    List<Band> text(Part part, Text text, Style style, Column column) {
        List<Line> lines = lines(text, style, column.width());
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean stays =
                    i + 1 < lines.size() && (i + 1 < MIN_LINES_TOGETHER || i + MIN_LINES_TOGETHER >= lines.size());
            bands.add(line(lines.get(i), style, column.left(), part).stayingWithNext(stays));
        }
        return bands;
    }

    Band line(Line line, Style style, double x, Part part) {
        return Band.of(style.leading(), new Ink.Words(x, style.ascent(), line, style, part));
    }

    List<Line> lines(Text text, Style style, double width) {
        return text.lines().stream()
                .flatMap(line -> new Galley(line, style, face).lines(width).stream())
                .toList();
    }

    Line line(Text text, Style style) {
        return new Galley(text, style, face).lines(Double.MAX_VALUE).getFirst();
    }

    double natural(Text text, Style style) {
        return text.lines().stream()
                .mapToDouble(line -> new Galley(line, style, face).width())
                .max()
                .orElse(0);
    }

    double widestWord(Text text, Style style) {
        return new Galley(text, style, face).widestWord();
    }

    private static int mixed(int channel) {
        return 255 - (255 - channel) * 7 / 100;
    }
}
