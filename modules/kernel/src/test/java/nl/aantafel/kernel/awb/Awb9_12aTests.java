package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.kernel.awb.ending.CompleteComplaintIsNotDowngraded;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import org.junit.jupiter.api.Test;

/** Awb 9:12a: every written complaint stays in the register. */
class Awb9_12aTests {
    @Test
    @Proves({"R-9.12a-1", "S-100"})
    void howeverItEndsTheFirstWordStaysInTheRegister() {
        var endings = List.of(
                Dossiers.settled(),
                Dossiers.concluded(),
                Dossiers.informal().take(new Withdrawn(parse("2026-03-10"), "Laat maar")),
                Dossiers.understood()
                        .take(new SignalNoted(parse("2026-03-10"), "Dank"))
                        .isWarnedBy(CompleteComplaintIsNotDowngraded.class));
        for (var ending : endings) {
            ending.isClosed();
            assertThat(ending.dossier().received()).isEqualTo(Receipts.web("2026-03-02"));
        }
    }

    @Test
    @Proves("S-100")
    void aStepIsAddedAndNothingIsTakenAway() {
        var before = Dossiers.formal();
        var after = before.privacyChosen("2026-03-06");
        assertThat(after.dossier().history())
                .startsWith(before.dossier().history().toArray(new Recorded[0]));
        assertThat(after.dossier().history()).hasSize(before.dossier().history().size() + 1);
    }
}
