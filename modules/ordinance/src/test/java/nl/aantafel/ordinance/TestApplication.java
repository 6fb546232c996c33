package nl.aantafel.ordinance;

import java.time.Instant;
import java.time.InstantSource;
import nl.aantafel.tenancy.ConfigSection;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** Lets the module boot alone. */
@SpringBootApplication(scanBasePackages = "nl.aantafel")
class TestApplication {

    @Bean
    MovingClock clock() {
        return new MovingClock();
    }

    /** The accounts belong to another module; here they are passed over. */
    @Bean
    ConfigSection staff() {
        return new ConfigSection() {
            @Override
            public String key() {
                return "staff";
            }

            @Override
            public void accept(JsonNode section) {}
        };
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
