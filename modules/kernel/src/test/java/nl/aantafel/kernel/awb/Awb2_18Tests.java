package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.electronic.ConfirmationSaysHow;
import nl.aantafel.kernel.awb.term.Signatures;
import nl.aantafel.kernel.dossier.ContactStep.SignatureConfirmed;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.IntakeStep.Requirement;
import nl.aantafel.kernel.dossier.SignatureLevel;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.law.Regime;
import nl.aantafel.ordinance.OpenTerms;
import org.junit.jupiter.api.Test;

/** Awb 2:18: an electronic signature is good enough when it is reliable for what it is used for. */
class Awb2_18Tests {
    @Test
    @Proves("R-WM-8")
    void byDefaultADeclarationAndSoAlsoAConfirmedEmailIsEnough() {
        assertThat(told(0).regime().isWrittenComplaint()).isTrue();
        assertThat(Signatures.needed(told(0).ordinance()).isAtLeast(SignatureLevel.EMAIL_CONFIRMED))
                .isFalse();
    }

    @Test
    @Proves("R-WM-8")
    void whereEmailIsAskedADeclarationLacksASignatureUntilItIsConfirmed() {
        assertThat(told(1).regime().missing()).containsExactly(Requirement.SIGNED);

        var confirmed = told(1).take(confirmed(SignatureLevel.EMAIL_CONFIRMED));

        assertThat(confirmed.regime().kind()).isEqualTo(Regime.Kind.WRITTEN_COMPLAINT);
    }

    @Test
    @Proves("R-WM-8")
    void whereDigidIsAskedAConfirmedEmailIsNotEnough() {
        assertThat(told(2).take(confirmed(SignatureLevel.EMAIL_CONFIRMED))
                        .regime()
                        .missing())
                .containsExactly(Requirement.SIGNED);
        assertThat(told(2).take(confirmed(SignatureLevel.DIGID)).regime().missing())
                .isEmpty();
    }

    @Test
    void aLaterLowerConfirmationTakesNothingAway() {
        var story = told(2).take(confirmed(SignatureLevel.DIGID)).take(confirmed(SignatureLevel.EMAIL_CONFIRMED));
        assertThat(Signatures.reached(story.dossier())).isEqualTo(SignatureLevel.DIGID);
    }

    @Test
    @Proves("R-WM-8")
    void whatIsNotSignedIsNotSigned() {
        var unsigned = aComplaint().take(Receipts.unsignedLetter("2026-03-02"));
        assertThat(Signatures.reached(unsigned.dossier())).isEqualTo(SignatureLevel.NONE);
        assertThat(Signatures.suffice(unsigned.dossier(), unsigned.ordinance())).isFalse();
    }

    @Test
    void aConfirmationThatConfirmsNothingIsRefused() {
        told(1).take(confirmed(SignatureLevel.DECLARED)).isRefusedBy(ConfirmationSaysHow.class);
    }

    private static SignatureConfirmed confirmed(SignatureLevel level) {
        return new SignatureConfirmed(parse("2026-03-03"), level);
    }

    private static ComplaintStory told(int level) {
        return aComplaint()
                .in(LocalRules.with(LocalRules.nieuwerhaven(), OpenTerms.SIGNATURE_LEVEL, level))
                .take(Receipts.web("2026-03-02"))
                .take(new PartyNamed(parse("2026-03-02"), People.complainant()));
    }
}
