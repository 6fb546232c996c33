package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.People.HANDLER_STAFF;
import static nl.aantafel.kernel.fixtures.People.PROVIDER;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT_STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.NearStep.BodyKind;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Ways;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Report p. 43-44: complaints about a body that landed on the desk of that same body, and of the same adviser. */
class ButcherInspectsHisOwnMeatScenarioTests {
    @Test
    @Proves("S-035")
    void whoItIsAboutDoesNotHandleIt() {
        Dossiers.understood().assigned("2026-03-05", RESPONDENT_STAFF).isRefusedBy("HandlerWasNotInvolved");
        Dossiers.understood()
                .assigned("2026-03-05", " " + RESPONDENT_STAFF.toUpperCase(Locale.ROOT))
                .isRefusedBy("HandlerWasNotInvolved");
    }

    @ParameterizedTest
    @EnumSource(Involvement.class)
    @Proves({"S-035", "S-036"})
    void neitherDoesWhoHadAnyPartInIt(Involvement involvement) {
        Dossiers.understood()
                .take(new InvolvementNoted(parse("2026-03-05"), "m.adviseur", involvement))
                .assigned("2026-03-05", "m.adviseur")
                .isRefusedBy("HandlerWasNotInvolved");
    }

    @Test
    void aHandlerWhoTurnsOutToBeInvolvedIsReplaced() {
        Dossiers.formal()
                .take(new InvolvementNoted(parse("2026-03-06"), HANDLER_STAFF, Involvement.ADVISED))
                .nextIs("reassign-handler");
    }

    @Test
    @Proves("S-034")
    void nothingGoesToTheBodyBehindTheCitizensBack() {
        organ().take(handedOver(true, false, false)).isRefusedBy("ComplainantIsToldFirst");
        assertThat(organ().take(handedOver(true, true, false)).dossier().handovers())
                .isOne();
    }

    @Test
    @Proves("S-034")
    void aPrivateBodyGetsItOnlyWithConsent() {
        sworn().take(handedOver(false, true, false)).isRefusedBy("PrivateBodyNeedsConsent");
        assertThat(sworn().take(handedOver(false, true, true)).dossier().handovers())
                .isOne();
    }

    @Test
    @Proves("S-036")
    void nineMonthsOfWaitingForADecisionIsNeverSentAway() {
        Dossiers.formal()
                .described("2026-03-06", Elements.of(1, Matter.NO_DECISION_IN_TIME))
                .take(new Declined(
                        parse("2026-03-09"),
                        Set.of(),
                        Ground.APPEAL_IS_OR_WAS_POSSIBLE,
                        "U kunt naar de rechter",
                        "",
                        "",
                        null,
                        "c.smit"))
                .isRefusedBy("LateDecisionIsAlwaysHandled");
    }

    private static ComplaintStory organ() {
        return withBody().take(Ways.noted("2026-03-04", PROVIDER, BodyKind.ORGAN));
    }

    private static ComplaintStory sworn() {
        return withBody().take(Ways.secrecy("2026-03-04", PROVIDER));
    }

    private static ComplaintStory withBody() {
        return Dossiers.understood().named("2026-03-04", People.provider());
    }

    private static HandedOver handedOver(boolean publicBody, boolean told, boolean consents) {
        return new HandedOver(parse("2026-03-05"), PROVIDER, publicBody, told, consents, "De klacht van meneer");
    }
}
