package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;

import nl.aantafel.kernel.awb.near.LawyersAreNotRefused;
import nl.aantafel.kernel.awb.near.ObjectionsAreSerious;
import nl.aantafel.kernel.awb.near.RefusedPersonIsToldInWriting;
import nl.aantafel.kernel.dossier.RoutingStep.PersonRefused;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 2:2: who helps the citizen is only refused for serious reasons, in writing, and a lawyer never. */
class Awb2_2Tests {
    @Test
    @Proves("R-2.2")
    void everythingThatIsWrongIsSaidAtOnce() {
        Dossiers.informal()
                .take(refusal(true, false, " "))
                .isRefusedBy(
                        LawyersAreNotRefused.class, RefusedPersonIsToldInWriting.class, ObjectionsAreSerious.class);
    }

    @Test
    @Proves("R-2.2")
    void aSeriousReasonInWritingIsEnough() {
        Dossiers.informal()
                .take(refusal(false, true, "Hij bedreigde de medewerker, tweemaal, aangifte gedaan"))
                .isAt(Stage.INFORMAL);
    }

    private static PersonRefused refusal(boolean lawyer, boolean told, String objections) {
        return new PersonRefused(parse("2026-03-09"), People.RESPONDENT, lawyer, told, objections);
    }
}
