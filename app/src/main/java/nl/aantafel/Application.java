package nl.aantafel;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Aan tafel: complaint handling in the social domain for many municipalities. Starts and wires; contains no domain. */
@SpringBootApplication
@Modulithic(
        systemName = "Aan tafel",
        sharedModules = {"tenancy", "statute", "shell"})
public class Application {
    static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    Clock clock() {
        return new MovableClock(Clock.system(NETHERLANDS));
    }
}
