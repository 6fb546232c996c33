package nl.aantafel.correspondence.web;

import java.util.Set;
import nl.aantafel.access.Role;
import nl.aantafel.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The link to the post room, for everyone who may handle complaints. */
@Configuration(proxyBeanMethods = false)
class PostMenu {

    @Bean
    NavigationItem postRoomLink() {
        var roles = Set.of(Role.COORDINATOR.name(), Role.HANDLER.name(), Role.SECRETARY.name());
        return new NavigationItem("post.title", "/werk/post", "mail", roles, 50, NavigationItem.MAIN);
    }
}
