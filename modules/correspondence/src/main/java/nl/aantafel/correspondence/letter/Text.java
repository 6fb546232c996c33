package nl.aantafel.correspondence.letter;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Running text: literal runs, some of them bold or linked. {@code Text.of("Bel ").bold("14 0123").and(".")}.
 *
 * @param runs in reading order
 */
public record Text(List<Run> runs) {

    public Text {
        runs = List.copyOf(runs);
    }

    /** Plain text, taken literally. */
    public static Text of(String literal) {
        return new Text(List.of(new Run(literal, false, null)));
    }

    public Text and(String literal) {
        return plus(new Run(literal, false, null));
    }

    public Text bold(String literal) {
        return plus(new Run(literal, true, null));
    }

    /** @param target a web page, {@code mailto:} or {@code tel:} address */
    public Text link(String label, URI target) {
        return plus(new Run(label, false, target));
    }

    /** An e-mail address that opens the reader's mail program. */
    public Text mail(String address) {
        return link(address, URI.create("mailto:" + address));
    }

    /** The same text, cut at its line feeds; lines without content are left out. */
    public List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    keep(line, lines);
                }
                line.add(run.with(parts[i]));
            }
        }
        keep(line, lines);
        return lines;
    }

    /** What is read aloud: the words without their appearance. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static void keep(List<Run> line, List<Text> lines) {
        Text text = new Text(line.stream().filter(run -> !run.text().isEmpty()).toList());
        if (!text.plain().isBlank()) {
            lines.add(text);
        }
        line.clear();
    }

    private Text plus(Run run) {
        List<Run> more = new ArrayList<>(runs);
        more.add(run);
        return new Text(more);
    }
}
