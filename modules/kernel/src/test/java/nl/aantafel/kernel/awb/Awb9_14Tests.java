package nl.aantafel.kernel.awb;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.committee.Instructions;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Awb 9:14: the organ says something to its committee in general, never about one complaint. */
class Awb9_14Tests {
    @Test
    @Proves("R-9.14-1")
    void anInstructionForAllComplaintsIsAllowed() {
        assertThat(Instructions.areGeneral("De commissie hoort ook op dinsdagavond.", true))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Verklaar KL-2026-000417 ongegrond.", "In zaak kl-2026-417 geen hoorzitting.", "Zie KL2026000417"
            })
    @Proves("R-9.14-1")
    void anInstructionOnOneComplaintIsNot(String text) {
        assertThat(Instructions.areGeneral(text, true)).isFalse();
    }

    @Test
    @Proves("R-9.14-1")
    void whoGivesItSaysThatItHoldsForAll() {
        assertThat(Instructions.areGeneral("Wees streng.", false)).isFalse();
        assertThat(Instructions.areGeneral(" ", true)).isFalse();
    }
}
