package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.People.HANDLER_STAFF;
import static nl.aantafel.kernel.fixtures.People.PROVIDER;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.kernel.awb.answering.DayWasOffered;
import nl.aantafel.kernel.awb.answering.EarlierComplaintIsKnown;
import nl.aantafel.kernel.awb.answering.EveryoneIsAtTheTable;
import nl.aantafel.kernel.awb.answering.MediationStaysInTheRoom;
import nl.aantafel.kernel.awb.answering.RuleIsSetAsideWithReasons;
import nl.aantafel.kernel.awb.answering.SecondPersonSetsItAsideToo;
import nl.aantafel.kernel.awb.answering.TableAgain;
import nl.aantafel.kernel.awb.answering.TableHasAnAgenda;
import nl.aantafel.kernel.awb.answering.ThreeDaysWithinTenWorkingDays;
import nl.aantafel.kernel.awb.intake.HandlerWasNotInvolved;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.AboutHandling;
import nl.aantafel.kernel.dossier.AssessmentStep.RuleSetAside;
import nl.aantafel.kernel.dossier.AssessmentStep.TableAnswered;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.AssessmentStep.TalksLeftOut;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways that leave the beaten track: back to the table, the mediator, the complaint about the handling, the exception. */
class TableAgainTests {
    private static final Set<PartyId> BOTH = Set.of(COMPLAINANT, RESPONDENT);

    @Test
    @Proves({"S-186", "S-187"})
    void everybodyIsInvitedInOneStepAtAnyStage() {
        for (var story : List.of(
                Dossiers.understood(), Dossiers.informal(), Dossiers.heard(), Dossiers.concluded(), Dossiers.settled()))
            assertThat(TableAgain.isComing(
                            story.take(called("2026-04-07", BOTH)).dossier()))
                    .isTrue();
    }

    @Test
    @Proves("S-186")
    void nobodyIsLeftOut() {
        var called = Dossiers.informal()
                .named("2026-03-06", People.provider())
                .take(called("2026-04-07", BOTH))
                .isRefusedBy(EveryoneIsAtTheTable.class)
                .take(called("2026-04-07", Set.of(COMPLAINANT, RESPONDENT, PROVIDER)));
        assertThat(called.obligations()).extracting(Obligation::key).endsWith("sit-down");
    }

    /** Called on Wednesday 1 April 2026; Good Friday and Easter Monday are no working days for the ten, Easter is off. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-08, 2026-04-09, 2026-04-10, true",
        "2026-04-08, 2026-04-08, 2026-04-10, false",
        "2026-04-01, 2026-04-09, 2026-04-10, false",
        "2026-04-06, 2026-04-09, 2026-04-10, false",
        "2026-04-11, 2026-04-09, 2026-04-10, false",
        "2026-04-08, 2026-04-09, 2026-04-30, false"
    })
    @Proves("S-186")
    void threeDaysWithinTenWorkingDays(LocalDate first, LocalDate second, LocalDate third, boolean isFine) {
        var call = new TableCalled(parse("2026-04-01"), BOTH, first, second, third, "Thuis, 10.00 uur", "De hulp");
        var tried = Dossiers.informal().take(call);
        if (isFine) tried.isAt(Stage.INFORMAL);
        else tried.isRefusedBy(ThreeDaysWithinTenWorkingDays.class);
    }

    @Test
    void anInvitationSaysWhereAndWhatAbout() {
        var day = parse("2026-04-07");
        var call = new TableCalled(day, BOTH, day.plusDays(1), day.plusDays(2), day.plusDays(3), " ", "");
        Dossiers.informal().take(call).isRefusedBy(TableHasAnAgenda.class);
    }

    @Test
    @Proves("S-186")
    void oneOfTheThreeDaysIsChosenUntilTheTalkWasHeld() {
        var invited = Dossiers.informal().take(called("2026-04-07", BOTH));
        assertThat(TableAgain.awaits(COMPLAINANT, invited.dossier())).isTrue();
        invited.take(answered("2026-04-30")).isRefusedBy(DayWasOffered.class);
        var answered = invited.take(answered("2026-04-09"));
        assertThat(TableAgain.awaits(COMPLAINANT, answered.dossier())).isFalse();
        assertThat(TableAgain.awaits(RESPONDENT, answered.dossier())).isTrue();
        assertThat(TableAgain.isComing(answered.talked("2026-04-09").dossier())).isFalse();
        invited.take(answered(null)).isAt(Stage.INFORMAL);
        Dossiers.informal().take(answered(null)).isRefusedBy(DayWasOffered.class);
    }

    @Test
    @Proves("S-139")
    void whatIsSaidToAMediatorStaysOutOfTheDossier() {
        Dossiers.informal()
                .take(mediation("Hij gaf toe dat hij boos was"))
                .isRefusedBy(MediationStaysInTheRoom.class)
                .take(mediation(""))
                .isAt(Stage.INFORMAL);
    }

    @Test
    @Proves("S-120")
    void theCitizenMayKeepTheTalksOutOfTheLetter() {
        var left = Dossiers.formal().take(new TalksLeftOut(parse("2026-03-09"), true));
        assertThat(new Assessment(left.dossier()).leavesTalksOut()).isTrue();
        assertThat(new Assessment(left.take(new TalksLeftOut(parse("2026-03-10"), false))
                                .dossier())
                        .leavesTalksOut())
                .isFalse();
    }

    @Test
    @Proves("S-127")
    void aComplaintAboutTheHandlingHasAnotherHandler() {
        var earlier = "KL-2025-000031";
        aComplaint()
                .knowing(number -> number.equals(earlier) ? Optional.of(Stage.CONCLUDED) : Optional.empty())
                .received("2026-03-02")
                .take(new AboutHandling(parse("2026-03-02"), "KL-2025-999999"))
                .isRefusedBy(EarlierComplaintIsKnown.class)
                .take(new AboutHandling(parse("2026-03-02"), earlier))
                .take(new InvolvementNoted(parse("2026-03-02"), HANDLER_STAFF, Involvement.HANDLED_EARLIER))
                .assigned("2026-03-02", HANDLER_STAFF)
                .isRefusedBy(HandlerWasNotInvolved.class)
                .assigned("2026-03-02", "c.smit");
    }

    @Test
    @Proves("S-131")
    void aRuleIsSetAsideOpenlyAndByTwo() {
        Dossiers.formal()
                .take(aside("Verordening art. 4", "", ""))
                .isRefusedBy(RuleIsSetAsideWithReasons.class, SecondPersonSetsItAsideToo.class)
                .take(aside("Verordening art. 4", "Zij wacht al een jaar", "H.Bakker"))
                .isRefusedBy(SecondPersonSetsItAsideToo.class)
                .take(aside("Verordening art. 4", "Zij wacht al een jaar", "c.smit"))
                .isAt(Stage.FORMAL);
    }

    private static RuleSetAside aside(String rule, String why, String approvedBy) {
        return new RuleSetAside(parse("2026-03-10"), rule, "Wij betalen vooruit", why, approvedBy);
    }

    private static TalkHeld mediation(String summary) {
        return new TalkHeld(parse("2026-03-10"), TalkKind.MEDIATION, "", false, summary);
    }

    private static TableAnswered answered(@Nullable String choice) {
        return new TableAnswered(parse("2026-04-08"), COMPLAINANT, choice == null ? null : parse(choice), "");
    }

    /** On a Tuesday, for the three days after it. */
    private static TableCalled called(String on, Set<PartyId> invited) {
        var day = parse(on);
        return new TableCalled(
                day,
                invited,
                day.plusDays(1),
                day.plusDays(2),
                day.plusDays(3),
                "In het buurthuis, 10.00 uur",
                "De hulp");
    }
}
