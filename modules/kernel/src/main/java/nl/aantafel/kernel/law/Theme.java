package nl.aantafel.kernel.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something complaints are about; reference data with dates. Text: {@code theme.<key>}.
 *
 * @param until last day on which it can be chosen; {@code null} while it can
 */
public record Theme(String key, LocalDate from, @Nullable LocalDate until) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
