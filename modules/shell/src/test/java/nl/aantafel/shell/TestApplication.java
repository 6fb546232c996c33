package nl.aantafel.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Lets the module boot alone, with two municipalities told apart by host name. */
@SpringBootApplication(
        exclude = {
            DataSourceAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class
        })
class TestApplication {
    static final Municipality NIEUWERHAVEN = municipality(1, "nieuwerhaven", "Nieuwerhaven", "#0b4f5c");
    static final Municipality ZUIDERVEEN = municipality(2, "zuiderveen", "Zuiderveen", "#7a1f3d");

    @Bean
    Municipalities municipalities() {
        return new TwoMunicipalities();
    }

    @Bean
    FilterRegistrationBean<Filter> tenantByHost(Municipalities municipalities) {
        Filter filter = (request, response, chain) -> {
            Optional<Municipality> asked = municipalities.byHost(request.getServerName());
            if (asked.isEmpty() || TenantContext.isBound()) chain.doFilter(request, response);
            else within(asked.get(), () -> chain.doFilter(request, response));
        };
        var registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }

    @Bean
    NavigationItem workList() {
        return new NavigationItem("test.nav.work", "/test/gallery", "inbox", Set.of(), 1, NavigationItem.MAIN);
    }

    @Bean
    NavigationItem allComplaints() {
        return new NavigationItem("test.nav.all", "/test/alle", "list", Set.of(), 2, NavigationItem.MAIN);
    }

    @Bean
    NavigationItem ordinance() {
        return new NavigationItem(
                "test.nav.ordinance", "/test/verordening", "gavel", Set.of("beheerder"), 1, "test.nav.setup");
    }

    @Bean
    NavigationItem search() {
        return new NavigationItem("shell.search", "/test/zoeken", "search", Set.of(), 1, NavigationItem.SEARCH);
    }

    @Bean
    NavigationItem record() {
        return new NavigationItem("test.nav.record", "/test/nieuw", "plus", Set.of(), 1, NavigationItem.HEADER);
    }

    private static void within(Municipality municipality, Work work) throws IOException, ServletException {
        try {
            TenantContext.call(municipality.id(), () -> {
                work.run();
                return municipality;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Work {
        void run() throws IOException, ServletException;
    }

    private static Municipality municipality(int number, String slug, String place, String colour) {
        return new Municipality(
                TenantId.of(number),
                slug,
                "Gemeente " + place,
                List.of(slug + ".localhost"),
                Set.of(),
                new Municipality.Contact(
                        "14 0999",
                        "ma–vr 9 tot 17 uur",
                        "klachten@" + slug + ".example",
                        "https://" + slug + ".example",
                        List.of("Postbus 12", "1234 AB " + place),
                        List.of("Havenplein 1", "1234 AA " + place)),
                new Municipality.HouseStyle(colour, place.substring(0, 1)));
    }

    private static final class TwoMunicipalities implements Municipalities {
        @Override
        public List<Municipality> all() {
            return List.of(NIEUWERHAVEN, ZUIDERVEEN);
        }

        @Override
        public Optional<Municipality> byHost(String host) {
            return all().stream().filter(one -> one.hosts().contains(host)).findFirst();
        }

        @Override
        public Municipality of(TenantId id) {
            return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        }
    }
}
