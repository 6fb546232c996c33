package nl.aantafel.kernel.web;

import java.time.LocalDate;
import java.util.Locale;
import nl.aantafel.statute.DutchDay;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The Dutch texts of pages that are computed: labels of steps, badges, sentences about dates. */
@Component
public class Phrases {
    private static final Locale DUTCH = Locale.of("nl");
    private final MessageSource texts;

    Phrases(MessageSource texts) {
        this.texts = texts;
    }

    /** A text that must be there. */
    public String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments, DUTCH);
    }

    /** A text that may be absent: a hint, for instance. Empty when it is. */
    public String maybe(String key) {
        var text = texts.getMessage(key, null, "", DUTCH);
        return text == null ? "" : text;
    }

    /** A value of an enum in words. */
    public String of(Enum<?> value) {
        return say("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** {@code 28 april 2026}. */
    public String day(LocalDate day) {
        return DutchDay.withoutWeekday(day);
    }
}
