package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the list is asked. Empty texts do not narrow.
 *
 * @param me username of the one who asks
 * @param after the last row of the page before; {@code null} on the first page
 */
public record WorkListQuery(
        Shelf shelf,
        String law,
        String stage,
        String handler,
        LocalDate today,
        String me,
        @Nullable Mark after) {

    /** Where a page ends; the next one goes on after it. */
    public record Mark(@Nullable LocalDate dueOn, String number) {
        private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|geen)_(KL-\\d{4}-\\d{6,9})");

        public static Mark of(WorkListRow row) {
            return new Mark(row.dueOn(), row.number());
        }

        /** Nothing when the text is no mark. */
        public static Optional<Mark> parse(String text) {
            var parts = WRITTEN.matcher(text);
            if (!parts.matches()) return Optional.empty();
            var due = parts.group(1).equals("geen") ? null : day(parts.group(1));
            return Optional.of(new Mark(due, parts.group(2)));
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notOnTheCalendar) {
                return null;
            }
        }

        @Override
        public String toString() {
            return (dueOn == null ? "geen" : dueOn) + "_" + number;
        }
    }

    /** The parameters of the conditions in {@link Shelf}. */
    static Map<String, Object> days(LocalDate today, String me) {
        return Map.of(
                "today",
                today,
                "sunday",
                today.plusDays(7L - today.getDayOfWeek().getValue()),
                "me",
                me);
    }
}
