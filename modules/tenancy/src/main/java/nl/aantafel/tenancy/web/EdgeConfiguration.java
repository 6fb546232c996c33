package nl.aantafel.tenancy.web;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import nl.aantafel.tenancy.Municipalities;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the filter before all others that look at a request, security included, and on every kind of dispatch: error pages have a tenant too. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class EdgeConfiguration {

    @Bean
    FilterRegistrationBean<HostDecides> hostDecides(
            Municipalities municipalities, @Value("${aantafel.edge.shared-paths}") List<String> shared) {
        var registration = new FilterRegistrationBean<>(new HostDecides(municipalities, new SharedPaths(shared)));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }

    @Bean
    ServletListenerRegistrationBean<SessionOwner> sessionOwner() {
        return new ServletListenerRegistrationBean<>(new SessionOwner());
    }
}
