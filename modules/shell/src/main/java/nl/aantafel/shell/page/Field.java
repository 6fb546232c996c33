package nl.aantafel.shell.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the form fragments need to compute for one field. */
@Component
class Field {
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d-M-yyyy");

    /** Ids of the explanation and the error of a field, for {@code aria-describedby}; null when it has neither. */
    public @Nullable String describedBy(String name, @Nullable String hint, @Nullable String error) {
        List<String> ids = new ArrayList<>();
        if (isFilled(hint)) ids.add(name + "-uitleg");
        if (isFilled(error)) ids.add(name + "-fout");
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    public @Nullable String invalid(@Nullable String error) {
        return isFilled(error) ? "true" : null;
    }

    /** A date as people type it; what was typed already stays as it was. */
    public @Nullable String written(@Nullable Object value) {
        return value instanceof LocalDate date ? AS_TYPED.format(date) : Objects.toString(value, null);
    }

    public boolean isChosen(String option, @Nullable Collection<?> chosen) {
        return chosen != null && chosen.stream().map(String::valueOf).anyMatch(option::equals);
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
