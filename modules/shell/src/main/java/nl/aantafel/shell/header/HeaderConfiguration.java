package nl.aantafel.shell.header;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the headers before the choice of a municipality, which has refusals of its own. */
@Configuration(proxyBeanMethods = false)
class HeaderConfiguration {

    @Bean
    FilterRegistrationBean<HeadersFirst> headersFirst() {
        var registration = new FilterRegistrationBean<>(new HeadersFirst());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
