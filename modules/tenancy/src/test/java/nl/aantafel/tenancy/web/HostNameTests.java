package nl.aantafel.tenancy.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNameTests {

    @ParameterizedTest
    @CsvSource({
        "nieuwerhaven.localhost, nieuwerhaven.localhost",
        "nieuwerhaven.localhost:8080, nieuwerhaven.localhost",
        "NIEUWERHAVEN.LocalHost, nieuwerhaven.localhost",
        "nieuwerhaven.localhost., nieuwerhaven.localhost",
        "Nieuwerhaven.Localhost.:443, nieuwerhaven.localhost",
        "' nieuwerhaven.localhost ', nieuwerhaven.localhost",
        "[::1]:8080, [::1]",
        "[::1], [::1]",
        "a.b..,a.b.",
        "'',''",
    })
    void portCaseAndTrailingDotDoNotMatter(String header, String name) {
        assertThat(HostName.of(header).value()).isEqualTo(name);
    }

    @Test
    void aRequestWithoutHostIsForNobody() {
        assertThat(HostName.of(null).value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, true",
        "127.0.0.1, true",
        "[::1]:8080, true",
        "localhost.evil.example, false",
        "'', false"
    })
    void onlyBareNamesAreThisMachine(String header, boolean thisMachine) {
        assertThat(HostName.of(header).isThisMachine()).isEqualTo(thisMachine);
    }
}
