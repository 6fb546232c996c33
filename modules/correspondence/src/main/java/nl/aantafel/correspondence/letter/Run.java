package nl.aantafel.correspondence.letter;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one appearance. The text is taken literally; control characters are removed, a line feed stays
 * and starts a new line or paragraph.
 *
 * @param target where a click leads to, if anywhere
 */
public record Run(String text, boolean bold, @Nullable URI target) {

    private static final Set<String> SAFE_SCHEMES = Set.of("https", "http", "mailto", "tel");

    /** @throws IllegalArgumentException when the target is neither a web page, an e-mail address nor a phone number */
    public Run {
        text = Literal.of(text);
        if (target != null && !SAFE_SCHEMES.contains(Objects.requireNonNullElse(target.getScheme(), ""))) {
            throw new IllegalArgumentException("Deze verwijzing mag niet in een brief staan: " + target.getScheme());
        }
    }

    Run with(String otherText) {
        return new Run(otherText, bold, target);
    }
}
