package nl.aantafel.access.glass;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.aantafel.statute.LegalCalendar;
import org.jspecify.annotations.Nullable;

/**
 * One time that the glass was broken.
 *
 * @param endedAt when the person said to be ready; {@code null} until then
 */
record Broken(
        UUID id,
        UUID complaint,
        String account,
        Category category,
        String reason,
        Instant at,
        @Nullable Instant endedAt,
        @Nullable Judged judged) {
    static final Duration LASTS = Duration.ofHours(4);
    static final int WORKING_DAYS_TO_JUDGE = 5;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** What was said about it afterwards. */
    record Judged(boolean isRight, String remark, String by, Instant at) {}

    /** Until when it opens the dossier. */
    Instant until() {
        var last = at.plus(LASTS);
        return endedAt != null && endedAt.isBefore(last) ? endedAt : last;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(until());
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, HERE);
    }

    /** The last day on which it must be judged. */
    LocalDate judgeBy(LegalCalendar calendar) {
        return calendar.addWorkingDays(day(), WORKING_DAYS_TO_JUDGE);
    }

    boolean isLate(LegalCalendar calendar, Instant now) {
        return judged == null && LocalDate.ofInstant(now, HERE).isAfter(judgeBy(calendar));
    }
}
