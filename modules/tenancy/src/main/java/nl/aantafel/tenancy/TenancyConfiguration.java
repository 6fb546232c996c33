package nl.aantafel.tenancy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.task.TaskDecorator;

/** The whole module in one import, for an application or a test that does not scan {@code nl.aantafel}. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@PropertySource("classpath:nl/aantafel/tenancy/tenancy.properties")
public class TenancyConfiguration {

    /** Work handed to another thread is still work for the same municipality. */
    @Bean
    TaskDecorator sameMunicipality() {
        return work -> {
            if (!TenantContext.isBound()) return work;
            var tenant = TenantContext.required();
            return () -> TenantContext.run(tenant, work);
        };
    }
}
