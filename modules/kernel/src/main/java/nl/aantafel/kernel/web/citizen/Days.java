package nl.aantafel.kernel.web.citizen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.aantafel.statute.DutchDay;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A day in full words, in the language of the page. */
@Component
class Days {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    public String full(LocalDate day) {
        return full(day, LocaleContextHolder.getLocale());
    }

    /** A day as in an answer of the calculator: {@code 2026-03-16}. */
    public String full(String day) {
        return full(LocalDate.parse(day));
    }

    String full(LocalDate day, Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH.format(day) : DutchDay.full(day);
    }
}
