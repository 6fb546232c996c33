package nl.aantafel.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.aantafel.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class StaffSectionTests {
    private static final String GOOD =
            "{username: jansen, name: Jo Jansen, unit: Klachten, phone: '088', roles: [handler, coordinator]}";

    @Test
    void readsWhoWorksHere() {
        var staff = StaffSection.read(yaml("[" + GOOD + "]"));
        assertThat(staff).singleElement().satisfies(jansen -> {
            assertThat(jansen.username()).isEqualTo("jansen");
            assertThat(jansen.roles()).containsExactlyInAnyOrder(Role.HANDLER, Role.COORDINATOR);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{username: jansen, password: geheim}]                                          | wachtwoord hoort hier nooit
            [{username: Jansen, name: J, unit: K, phone: '1', roles: [handler]}]            | kleine letters
            [{username: jansen, name: ' ', unit: K, phone: '1', roles: [handler]}]          | mist een tekst bij 'name'
            [{username: jansen, name: J, unit: K, phone: '1', roles: []}]                   | mist een lijst bij 'roles'
            [{username: jansen, name: J, unit: K, phone: '1', roles: [baas]}]               | kent 'baas' niet; kies uit coordinator, alternate_coordinator, handler
            {username: jansen}                                                              | is een lijst
            [jansen]                                                                        | geen medewerker
            """)
    void refusesWhatMayNotBeSoAndSaysWhy(String section, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffSection.read(yaml(section)))
                .withMessageContaining(reason);
    }

    @Test
    void refusesTwoAccountsWithOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StaffSection.read(yaml("[" + GOOD + "," + GOOD + "]")))
                .withMessageContaining("'jansen' twee keer");
    }

    private static JsonNode yaml(String text) {
        return YAMLMapper.shared().readTree(text);
    }
}
