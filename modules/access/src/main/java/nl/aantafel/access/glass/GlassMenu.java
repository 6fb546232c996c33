package nl.aantafel.access.glass;

import java.util.Set;
import nl.aantafel.access.Role;
import nl.aantafel.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to asking and to judging. */
@Configuration(proxyBeanMethods = false)
class GlassMenu {

    @Bean
    NavigationItem glassLink() {
        var roles = Set.of(
                Role.COORDINATOR.name(), Role.HANDLER.name(), Role.SECRETARY.name(), Role.PRIVACY_OFFICER.name());
        return new NavigationItem("glass.menu", "/werk/noodtoegang", "warning", roles, 62, NavigationItem.MAIN);
    }
}
