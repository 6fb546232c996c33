package nl.aantafel.kernel.web.step;

import java.util.List;
import nl.aantafel.shell.View.Choice;

/**
 * One question as the page shows it; all texts are ready.
 *
 * @param shape name of the fragment in {@code kernel/field}
 * @param parts the questions of a group
 */
public record Asked(
        String shape,
        String name,
        String label,
        String hint,
        List<String> values,
        List<Choice> options,
        String error,
        List<Asked> parts) {

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }
}
