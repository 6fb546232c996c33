package nl.aantafel.access.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.aantafel.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class LoginSectionTests {
    private static final String GOOD = """
            issuer: https://inloggen.nieuwerhaven.example/realms/gemeente
            client_id: aantafel
            client_secret_from: NIEUWERHAVEN_CLIENT_SECRET
            role_claim: groups
            roles: {klachten-coordinatoren: coordinator, klachten-behandelaars: handler}
            """;

    @Test
    void readsTheProviderAndWhatItsNamesMean() {
        var provider = LoginSection.provider(yaml(GOOD));
        assertThat(provider.issuer()).isEqualTo("https://inloggen.nieuwerhaven.example/realms/gemeente");
        assertThat(provider.rolesOf(List.of("klachten-behandelaars", "alle-medewerkers", "COORDINATOR")))
                .containsExactly(Role.HANDLER);
        assertThat(provider.rolesOf(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://inloggen | http://inloggen | met https:// beginnen
            https://inloggen | ftp://inloggen | met https:// beginnen
            https://inloggen.nieuwerhaven.example/realms/gemeente | geen adres | met https:// beginnen
            client_id: aantafel | client_id: ' ' | mist een tekst bij 'client_id'
            client_secret_from: | client_secret: | kent 'client_secret' niet
            : coordinator, | : baas, | kent 'baas' niet
            """)
    void refusesWhatMayNotBeSoAndSaysWhy(String good, String bad, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoginSection.provider(yaml(GOOD.replace(good, bad))))
                .withMessageContaining(reason);
    }

    private static JsonNode yaml(String text) {
        return YAMLMapper.shared().readTree(text);
    }
}
