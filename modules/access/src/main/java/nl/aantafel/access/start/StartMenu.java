package nl.aantafel.access.start;

import java.util.Set;
import nl.aantafel.access.Role;
import nl.aantafel.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link to the accounts. */
@Configuration(proxyBeanMethods = false)
class StartMenu {

    @Bean
    NavigationItem accountsLink() {
        var roles = Set.of(Role.USER_ADMIN.name(), Role.COORDINATOR.name(), Role.PRIVACY_OFFICER.name());
        return new NavigationItem("accounts.menu", AccountsPage.HERE, "people", roles, 66, NavigationItem.MAIN);
    }
}
