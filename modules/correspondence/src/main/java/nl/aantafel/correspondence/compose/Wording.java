package nl.aantafel.correspondence.compose;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of the letters: every sentence stands in {@code messages/letters_nl.properties} or in a law's own messages. */
public record Wording(MessageSource messages, Locale language) {
    public static final Locale DUTCH = Locale.forLanguageTag("nl");

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
