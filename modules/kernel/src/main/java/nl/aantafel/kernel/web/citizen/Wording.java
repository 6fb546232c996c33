package nl.aantafel.kernel.web.citizen;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts and days in the language of the page that is being made. */
@Component
final class Wording {
    private final MessageSource texts;
    private final Days days;

    Wording(MessageSource texts, Days days) {
        this.texts = texts;
        this.days = days;
    }

    String say(String key, Object... about) {
        return texts.getMessage(key, about, LocaleContextHolder.getLocale());
    }

    /** The text, or nothing when there is none. */
    String maybe(String key) {
        return Objects.requireNonNullElse(texts.getMessage(key, null, "", LocaleContextHolder.getLocale()), "");
    }

    String day(LocalDate day) {
        return days.full(day);
    }
}
