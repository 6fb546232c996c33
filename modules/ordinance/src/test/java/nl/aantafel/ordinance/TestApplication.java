package nl.aantafel.ordinance;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Lets the module boot alone. */
@SpringBootApplication(scanBasePackages = "nl.aantafel")
class TestApplication {

    @Bean
    MovingClock clock() {
        return new MovingClock();
    }

    /** Stands still until a test moves it. */
    static final class MovingClock implements InstantSource {
        Instant now = Instant.parse("2026-03-16T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }
    }
}
