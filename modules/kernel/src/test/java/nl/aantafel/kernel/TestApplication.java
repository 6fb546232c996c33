package nl.aantafel.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.aantafel.statute.EquatedDays;
import nl.aantafel.statute.LegalCalendar;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets the module boot alone, at a time that a test can move. */
@SpringBootApplication(scanBasePackages = "nl.aantafel")
public class TestApplication {

    @Bean
    MovingClock clock() {
        return new MovingClock();
    }

    /** Stands still until a test moves it. */
    public static final class MovingClock extends Clock {
        private volatile Instant now = Instant.parse("2026-03-16T09:00:00Z");

        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Amsterdam");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    @Bean
    @Primary
    OtherDecrees otherDecrees() {
        return new OtherDecrees();
    }

    /** The decrees of the program, and those a test thinks of. */
    public static final class OtherDecrees implements Calendars {
        private volatile LegalCalendar calendar = LegalCalendar.bundled();

        public void equate(LocalDate day, String decree) {
            calendar = new LegalCalendar(EquatedDays.bundled().with(day, decree));
        }

        public void forget() {
            calendar = LegalCalendar.bundled();
        }

        @Override
        public LegalCalendar current() {
            return calendar;
        }
    }
}
