package nl.aantafel.kernel.awb.electronic;

import static nl.aantafel.statute.Article.awb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.aantafel.statute.HourDeadline;
import nl.aantafel.statute.Term;

/** K9: word of a letter on the status page follows within 48 hours, weekends and holidays included (Awb 2:10 lid 1). */
public final class NotificationTerm {
    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate CONTENTS_IN_FORCE = LocalDate.of(2027, 1, 1);

    private NotificationTerm() {}

    public static HourDeadline of(Instant placed) {
        return HourDeadline.after(placed.atZone(HERE), Term.hours(48, awb("2:10 lid 1")));
    }

    /** Whether the law says what must stand in a notification of this day: who sends it, and what it is about (lid 2). */
    public static boolean contentsAreSet(LocalDate day) {
        return !day.isBefore(CONTENTS_IN_FORCE);
    }
}
