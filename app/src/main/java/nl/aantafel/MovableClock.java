package nl.aantafel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The program's one clock. Demo data are lived day by day: for a block of work it can stand on an earlier day. */
public final class MovableClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();
    private static final int OFFICE_HOUR = 10;
    private final Clock real;

    MovableClock(Clock real) {
        this.real = real;
    }

    /** Does the work as if it were ten o'clock on that day. */
    public void runOn(LocalDate day, Runnable work) {
        var moment = day.atTime(OFFICE_HOUR, 0).atZone(getZone()).toInstant();
        ScopedValue.where(MOMENT, moment).run(work);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : real.instant();
    }
}
