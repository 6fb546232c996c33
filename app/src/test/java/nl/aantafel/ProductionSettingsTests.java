package nl.aantafel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What a real installation has that the demo on plain HTTP cannot have. */
class ProductionSettingsTests {
    private final ApplicationContextRunner settings =
            new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer());

    @Test
    void theSessionCookieIsForThisHostOverTlsOnly() {
        settings.withSystemProperties("spring.profiles.active=production").run(program -> {
            var cookie = "server.servlet.session.cookie.";
            var environment = program.getEnvironment();
            assertThat(environment.getProperty(cookie + "name")).startsWith("__Host-");
            assertThat(environment.getProperty(cookie + "secure")).isEqualTo("true");
            assertThat(environment.getProperty(cookie + "path")).isEqualTo("/");
            assertThat(environment.getProperty(cookie + "http-only")).isEqualTo("true");
            assertThat(environment.getProperty(cookie + "same-site")).isEqualTo("lax");
            assertThat(environment.getProperty(cookie + "domain")).isNull();
            assertThat(environment.getProperty("server.forward-headers-strategy"))
                    .isEqualTo("native");
        });
    }

    @Test
    void theDemoKeepsWorkingOnPlainHttp() {
        settings.withSystemProperties("spring.profiles.active=demo").run(program -> {
            assertThat(program.getEnvironment().getProperty("server.servlet.session.cookie.name"))
                    .isEqualTo("aantafel");
            assertThat(program.getEnvironment().getProperty("server.servlet.session.cookie.secure"))
                    .isNull();
        });
    }
}
