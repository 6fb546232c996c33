package nl.aantafel.correspondence.channels;

import java.util.Set;
import nl.aantafel.access.Role;
import nl.aantafel.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link to the register of outages, for who records them. */
@Configuration(proxyBeanMethods = false)
class OutageMenu {

    @Bean
    NavigationItem outagesLink() {
        var roles = Set.of(Role.COORDINATOR.name());
        return new NavigationItem("outage.title", "/werk/storingen", "warning", roles, 55, NavigationItem.MAIN);
    }
}
