package nl.aantafel.kernel.law;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A requirement of propriety (behoorlijkheidsvereiste); reference data with dates. Texts: {@code requirement.<key>} and
 * {@code core-value.<coreValue>}.
 *
 * @param number its place on the ombudsman's list
 * @param until last day on which it can be chosen; {@code null} while it can
 * @param themes themes of complaints with which it often fits
 */
public record ProprietyRequirement(
        int number,
        String coreValue,
        String key,
        LocalDate from,
        @Nullable LocalDate until,
        Set<String> themes) {
    public ProprietyRequirement {
        themes = Set.copyOf(themes);
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
