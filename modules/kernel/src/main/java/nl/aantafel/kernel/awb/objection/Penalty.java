package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Deadline;

/**
 * The penalty (dwangsom) for a late decision (Awb 4:17): "ten hoogste 42 dagen", the first fourteen days €23, the next
 * fourteen €35 and the rest €45 a day. It is the department that fixes the sum (Awb 4:18); we only explain it.
 *
 * @param firstDay the first day that counts (Awb 4:17 lid 3)
 */
public record Penalty(LocalDate firstDay) {
    public static final Article ARTICLE = awb("4:17 lid 2");
    private static final int PERIOD = 14;
    private static final int LONGEST = 42;

    /** @param twoWeeks the two weeks after the notice of default: K8 */
    public static Penalty after(Deadline twoWeeks) {
        return new Penalty(twoWeeks.lastDay().plusDays(1));
    }

    /** The last day that can count; the Algemene termijnenwet does not move it (Awb 4:17 lid 1). */
    public LocalDate lastDay() {
        return firstDay.plusDays(LONGEST - 1L);
    }

    /** Until when the department fixes the sum: two weeks after the last day that counts (Awb 4:18). */
    public LocalDate fixedBy(LocalDate lastDue) {
        return lastDue.plusWeeks(2);
    }

    /** Whole euros up to and including this day. */
    public int euros(LocalDate today) {
        var days = Math.clamp(ChronoUnit.DAYS.between(firstDay, today) + 1, 0, LONGEST);
        return 23 * part(days, 0) + 35 * part(days, 1) + 45 * part(days, 2);
    }

    private static int part(int days, int period) {
        return Math.clamp(days - period * PERIOD, 0, PERIOD);
    }
}
