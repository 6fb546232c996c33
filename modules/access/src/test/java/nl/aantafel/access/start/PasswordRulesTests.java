package nl.aantafel.access.start;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.access.start.PasswordRules.Wrong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTests {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', TOO_SHORT",
                "elf tekens!, TOO_SHORT",
                "twaalf teken, -",
                "vier losse woorden samen, -",
                "ikbenhanneke, HOLDS_YOUR_NAME",
                "IkBenHANNEKE12, HOLDS_YOUR_NAME",
                "Welkom2026!!, GUESSED_FIRST",
                "mijnwachtwoord9, GUESSED_FIRST",
                "aaaabbbbcccc, GUESSED_FIRST"
            })
    void lengthCountsAndWhatIsGuessedFirstDoesNot(String password, @Nullable Wrong wrong) {
        assertThat(PasswordRules.wrong("hanneke", password, password).orElse(null))
                .isEqualTo(wrong);
    }

    @Test
    void itIsTypedTwiceAndNotEndless() {
        assertThat(PasswordRules.wrong("hanneke", "vier losse woorden", "vier losse woorde"))
                .contains(Wrong.NOT_THE_SAME);
        assertThat(PasswordRules.wrong("hanneke", "x".repeat(201), "x".repeat(201)))
                .contains(Wrong.TOO_LONG);
        assertThat(PasswordRules.wrong("hanneke", "🙂🙃".repeat(5), "")).contains(Wrong.TOO_SHORT);
    }
}
