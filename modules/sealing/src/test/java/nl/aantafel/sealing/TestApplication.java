package nl.aantafel.sealing;

import java.time.Clock;
import nl.aantafel.sealing.conversion.SealedColumn;
import nl.aantafel.sealing.conversion.SealedColumn.Access;
import nl.aantafel.sealing.conversion.SealedColumn.Layout;
import nl.aantafel.sealing.conversion.SealedTable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Lets the module boot alone, with two tables that hold words. */
@SpringBootApplication(scanBasePackages = "nl.aantafel")
public class TestApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SealedTable stories(Access access) {
        return new SealedColumn(access, Layout.of("story", "id", "uuid", "words"));
    }

    @Bean
    SealedTable remarks(Access access) {
        return new SealedColumn(access, Layout.of("remark", "id", "uuid", "words"));
    }
}
