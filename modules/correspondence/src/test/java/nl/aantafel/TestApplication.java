package nl.aantafel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Letters, kernel and database, without any law module; the clock stands where a test puts it. */
@SpringBootApplication
public class TestApplication {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    /** Stands still until a test moves it. */
    public static final class TestClock extends Clock {
        private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
        private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

        public void standOn(LocalDate day) {
            now = day.atTime(10, 0).atZone(NETHERLANDS).toInstant();
        }

        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return NETHERLANDS;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
