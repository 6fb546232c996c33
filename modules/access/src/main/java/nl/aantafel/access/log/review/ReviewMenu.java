package nl.aantafel.access.log.review;

import java.util.Set;
import nl.aantafel.access.Role;
import nl.aantafel.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link to the weekly list. */
@Configuration(proxyBeanMethods = false)
class ReviewMenu {

    @Bean
    NavigationItem reviewLink() {
        var roles = Set.of(Role.COORDINATOR.name(), Role.PRIVACY_OFFICER.name());
        return new NavigationItem("review.menu", "/werk/inzage", "lock", roles, 60, NavigationItem.MAIN);
    }
}
