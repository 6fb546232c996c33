package nl.aantafel.kernel.web.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ClosingStep.InvestigationReviewed;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of not handling asks what its ground needs, and nothing else. */
class GroundFieldsTests {
    @ParameterizedTest
    @CsvSource({
        "HANDLED_EARLIER, true, false, false",
        "OVER_A_YEAR_AGO, false, true, false",
        "OBJECTION_WAS_POSSIBLE, false, false, false",
        "APPEAL_IS_OR_WAS_POSSIBLE, true, false, false",
        "BEFORE_ANOTHER_COURT, true, false, false",
        "CRIMINAL_INVESTIGATION, true, false, true",
        "INSUFFICIENT_INTEREST, false, false, false"
    })
    @Proves({"R-9.8-1", "R-9.8-2", "R-9.8-5", "R-9.8-6"})
    void eachGroundAsksItsOwn(Ground ground, boolean evidence, boolean leniency, boolean review) {
        assertThat(asks("evidence", ground)).isEqualTo(evidence);
        assertThat(asks("leniency", ground)).isEqualTo(leniency);
        assertThat(asks("reviewOn", ground)).isEqualTo(review);
        assertThat(asks("reasons", ground)).isTrue();
    }

    @Test
    void withoutAGroundEverythingIsAsked() {
        assertThat(GroundFields.chosen(Map.of("ground", List.of("ONZIN")))).isEmpty();
        assertThat(GroundFields.asks(Declined.class, "reviewOn", Map.of())).isTrue();
    }

    @Test
    void otherStepsAskAllTheirFields() {
        var typed = Map.of("ground", List.of("OVER_A_YEAR_AGO"));
        assertThat(GroundFields.asks(InvestigationReviewed.class, "reviewOn", typed))
                .isTrue();
    }

    private static boolean asks(String field, Ground ground) {
        return GroundFields.asks(Declined.class, field, Map.of("ground", List.of(ground.name())));
    }
}
