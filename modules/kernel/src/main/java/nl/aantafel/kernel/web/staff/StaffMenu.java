package nl.aantafel.kernel.web.staff;

import java.util.Set;
import nl.aantafel.shell.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links of the kernel in the menu. */
@Configuration(proxyBeanMethods = false)
class StaffMenu {
    private static final Set<String> READERS =
            Set.of("COORDINATOR", "ALTERNATE_COORDINATOR", "HANDLER", "SECRETARY", "PRIVACY_OFFICER");
    private static final Set<String> COMMITTEE =
            Set.of("SECRETARY", "COMMITTEE_CHAIR", "COMMITTEE_MEMBER", "COMMITTEE_DEPUTY");
    private static final Set<String> RECORDERS = Set.of("COORDINATOR", "HANDLER");

    @Bean
    NavigationItem workListLink() {
        return new NavigationItem("work.title", "/werk", "inbox", READERS, 10, NavigationItem.MAIN);
    }

    @Bean
    NavigationItem registerLink() {
        return new NavigationItem("register.title", "/klachten", "list", READERS, 20, NavigationItem.MAIN);
    }

    @Bean
    NavigationItem signalsLink() {
        return new NavigationItem("signals.title", "/werk/signalen", "flag", READERS, 25, NavigationItem.MAIN);
    }

    @Bean
    NavigationItem togetherLink() {
        return new NavigationItem(
                "together.title", "/werk/samen", "people", Set.of("COORDINATOR"), 27, NavigationItem.MAIN);
    }

    @Bean
    NavigationItem committeeLink() {
        return new NavigationItem("committee.title", "/commissie", "people", COMMITTEE, 30, NavigationItem.MAIN);
    }

    @Bean
    NavigationItem rightsLink() {
        return new NavigationItem(
                "rights.title",
                "/werk/rechten",
                "lock",
                Set.of("COORDINATOR", "PRIVACY_OFFICER"),
                90,
                NavigationItem.MAIN);
    }

    @Bean
    NavigationItem searchPlace() {
        return new NavigationItem("shell.search", "/zoeken", "search", READERS, 10, NavigationItem.SEARCH);
    }

    @Bean
    NavigationItem recordLink() {
        return new NavigationItem("record.title", "/klachten/nieuw", "plus", RECORDERS, 10, NavigationItem.HEADER);
    }
}
