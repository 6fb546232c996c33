package nl.aantafel.correspondence.compose;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of the letters: every sentence stands in {@code messages/letters_nl.properties} or in a law's own messages. */
public record Wording(MessageSource messages, Locale language) {
    public static final Locale DUTCH = Locale.of("nl");

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** The name of a requirement of propriety within a sentence; a key that was taken out of use speaks for itself. */
    String requirement(String key) {
        var otherwise = key.replace('-', ' ');
        var name = messages.getMessage("requirement." + key, null, otherwise, language);
        return (name == null ? otherwise : name).toLowerCase(language);
    }
}
