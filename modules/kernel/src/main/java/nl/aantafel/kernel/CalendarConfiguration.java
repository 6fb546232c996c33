package nl.aantafel.kernel;

import nl.aantafel.statute.LegalCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The decrees that came with this program. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    Calendars calendars() {
        var bundled = LegalCalendar.bundled();
        return () -> bundled;
    }
}
