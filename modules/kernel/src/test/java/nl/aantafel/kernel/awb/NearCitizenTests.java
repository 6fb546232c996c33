package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.Ways.message;
import static nl.aantafel.kernel.fixtures.Ways.missed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.awb.contact.ContactPerson;
import nl.aantafel.kernel.awb.intake.HandlerWasNotInvolved;
import nl.aantafel.kernel.awb.near.AnotherHandlerIsAssigned;
import nl.aantafel.kernel.awb.near.CitizenAcceptsThisDeputy;
import nl.aantafel.kernel.awb.near.CitizenAcceptsThisHandler;
import nl.aantafel.kernel.awb.near.DeputyIsNamed;
import nl.aantafel.kernel.awb.near.DeputyIsSomebodyElse;
import nl.aantafel.kernel.awb.near.DeputyWasNotInvolved;
import nl.aantafel.kernel.awb.near.DoubtGetsAnAlternative;
import nl.aantafel.kernel.awb.near.PossibleIsTold;
import nl.aantafel.kernel.awb.near.PurposeIsSaid;
import nl.aantafel.kernel.awb.near.SafetyTakesTwoPeople;
import nl.aantafel.kernel.awb.near.SafetyWasActedOn;
import nl.aantafel.kernel.awb.near.SecondRequestHasAReason;
import nl.aantafel.kernel.awb.near.TriedInTwoWays;
import nl.aantafel.kernel.awb.near.TriedOverTenWorkingDays;
import nl.aantafel.kernel.awb.near.TriedThreeTimes;
import nl.aantafel.kernel.awb.near.UnwantedPersonStaysAway;
import nl.aantafel.kernel.awb.near.WishIsCompared;
import nl.aantafel.kernel.awb.talking.NotTwoAgainstOne;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.InformalStep.TalkKind;
import nl.aantafel.kernel.dossier.IntakeStep.Involvement;
import nl.aantafel.kernel.dossier.IntakeStep.InvolvementNoted;
import nl.aantafel.kernel.dossier.RoutingStep.AbsenceNoted;
import nl.aantafel.kernel.dossier.RoutingStep.DeputyNamed;
import nl.aantafel.kernel.dossier.RoutingStep.NoContactAsked;
import nl.aantafel.kernel.dossier.RoutingStep.OtherHandlerAsked;
import nl.aantafel.kernel.dossier.RoutingStep.Purpose;
import nl.aantafel.kernel.dossier.RoutingStep.PurposeAsked;
import nl.aantafel.kernel.dossier.RoutingStep.PurposeCompared;
import nl.aantafel.kernel.dossier.RoutingStep.PutToRest;
import nl.aantafel.kernel.dossier.RoutingStep.Reached;
import nl.aantafel.kernel.dossier.RoutingStep.SafetyActed;
import nl.aantafel.kernel.dossier.RoutingStep.SafetyMeasure;
import nl.aantafel.kernel.dossier.RoutingStep.Severity;
import nl.aantafel.kernel.dossier.RoutingStep.SeverityWeighed;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterAnswer;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterOffered;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.ordinance.OpenTerms;
import org.junit.jupiter.api.Test;

/** Law.md §12.A and §12.B: one known person, no silence, somebody who helps, nobody in danger. */
class NearCitizenTests {
    @Test
    @Proves("S-007")
    void whoCannotBeReachedIsTriedThreeTimesInTwoWaysOverTenWorkingDays() {
        var once = Dossiers.understood().take(missed("2026-03-09", Channel.PHONE));
        once.take(rest("2026-03-10"))
                .isRefusedBy(TriedThreeTimes.class, TriedInTwoWays.class, TriedOverTenWorkingDays.class);
        var thrice = once.take(missed("2026-03-12", Channel.LETTER)).take(missed("2026-03-18", Channel.AT_HOME));
        thrice.take(rest("2026-03-20")).isRefusedBy(TriedOverTenWorkingDays.class);
        thrice.take(rest("2026-03-23")).isAt(Stage.RESTING).isClosed();
    }

    @Test
    @Proves("S-007")
    void aMunicipalityMayTryLongerAndInMoreWays() {
        var patient = LocalRules.with(
                LocalRules.with(
                        LocalRules.with(LocalRules.nieuwerhaven(), OpenTerms.UNREACHABLE_ATTEMPTS, 4),
                        OpenTerms.UNREACHABLE_CHANNELS,
                        3),
                OpenTerms.UNREACHABLE_DAYS,
                15);
        var thrice = Dossiers.understood()
                .in(patient)
                .take(missed("2026-03-09", Channel.PHONE))
                .take(missed("2026-03-12", Channel.LETTER))
                .take(missed("2026-03-18", Channel.LETTER));
        thrice.take(rest("2026-03-23"))
                .isRefusedBy(TriedThreeTimes.class, TriedInTwoWays.class, TriedOverTenWorkingDays.class);
        thrice.take(missed("2026-03-27", Channel.AT_HOME))
                .take(rest("2026-03-30"))
                .isAt(Stage.RESTING);
    }

    @Test
    @Proves("S-007")
    void contactInBetweenStartsTheCountAnew() {
        Dossiers.understood()
                .take(missed("2026-03-09", Channel.PHONE))
                .take(missed("2026-03-10", Channel.LETTER))
                .take(message("2026-03-11"))
                .take(missed("2026-03-24", Channel.PHONE))
                .take(rest("2026-03-25"))
                .isRefusedBy(TriedThreeTimes.class, TriedInTwoWays.class, TriedOverTenWorkingDays.class);
    }

    @Test
    @Proves("S-007")
    void anyWordWakesARestingComplaintWhereItWas() {
        var resting = Dossiers.formal()
                .take(missed("2026-03-09", Channel.PHONE))
                .take(missed("2026-03-12", Channel.LETTER))
                .take(missed("2026-03-18", Channel.AT_HOME))
                .take(rest("2026-03-23"))
                .isAt(Stage.RESTING);
        resting.take(message("2026-05-04")).isAt(Stage.FORMAL).isDueOn("2026-04-13");
        resting.reached("2026-05-04").isAt(Stage.FORMAL);
        resting.take(missed("2026-05-04", Channel.PHONE)).isAt(Stage.RESTING);
    }

    @Test
    @Proves("S-011")
    void theDeputyIsThereWhileTheContactPersonIsAway() {
        var away = new AbsenceNoted(parse("2026-03-09"), parse("2026-03-20"));
        Dossiers.understood().take(away).isRefusedBy(DeputyIsNamed.class);
        var story = Dossiers.understood().take(deputy("n.bakker")).take(away);

        assertThat(ContactPerson.of(story.dossier(), parse("2026-03-06")))
                .hasValue(new ContactPerson("H. Bakker", "14 000", ""));
        assertThat(ContactPerson.of(story.dossier(), parse("2026-03-20")))
                .hasValue(new ContactPerson("Noor Bakker", "088 555 12 03", "H. Bakker"));
        assertThat(ContactPerson.of(story.dossier(), parse("2026-03-21")))
                .hasValue(new ContactPerson("H. Bakker", "14 000", ""));
    }

    @Test
    @Proves({"S-011", "S-035", "R-9.7-1"})
    void aDeputyIsSomebodyElseWhoWasNotInvolved() {
        Dossiers.understood().take(deputy(People.HANDLER_STAFF)).isRefusedBy(DeputyIsSomebodyElse.class);
        Dossiers.understood().take(deputy("R.DeVries ")).isRefusedBy(DeputyWasNotInvolved.class);
    }

    @Test
    @Proves({"R-2.4", "S-031", "S-035"})
    void aNeighbourOfTheCitizenDoesNotHandleTheComplaint() {
        var neighbour = new InvolvementNoted(parse("2026-03-05"), "n.bakker", Involvement.PERSONAL_INTEREST);
        var story = Dossiers.understood().take(neighbour);
        story.assigned("2026-03-06", "n.bakker").isRefusedBy(HandlerWasNotInvolved.class);
        story.take(deputy("n.bakker")).isRefusedBy(DeputyWasNotInvolved.class);
    }

    @Test
    @Proves("S-015")
    void whoDoubtsASupporterIsOfferedAnother() {
        Dossiers.understood().take(supporter(true, "")).isRefusedBy(DoubtGetsAnAlternative.class);
        Dossiers.understood().take(supporter(true, "Het Juridisch Loket")).isAt(Stage.RECEIVED);
        Dossiers.understood().take(supporter(false, "")).isAt(Stage.RECEIVED);
    }

    @Test
    @Proves({"S-019", "S-039"})
    void somebodyTheCitizenDoesNotWantToMeetStaysAway() {
        var noContact = new NoContactAsked(parse("2026-03-05"), "n.bakker", "Noor Bakker", "");
        var story = Dossiers.informal().take(noContact);
        story.assigned("2026-03-06", "N.Bakker").isRefusedBy(CitizenAcceptsThisHandler.class);
        story.take(deputy("n.bakker")).isRefusedBy(CitizenAcceptsThisDeputy.class);
        story.take(talk("Sem de Wit, noor bakker", false)).isWarnedBy(UnwantedPersonStaysAway.class);
        story.take(talk("Sem de Wit", false)).isAt(Stage.INFORMAL);
    }

    @Test
    @Proves("S-039")
    void twoOfUsAgainstOneIsWarned() {
        Dossiers.informal().take(talk("Sem de Wit en Noor Bakker", true)).isWarnedBy(NotTwoAgainstOne.class);
    }

    @Test
    @Proves("S-031")
    void anotherHandlerIsGivenOnceWithoutAReason() {
        var asked = Dossiers.understood().take(other("2026-03-05", "")).nextIs("assign-other");
        asked.assigned("2026-03-06").isRefusedBy(AnotherHandlerIsAssigned.class);
        asked.assigned("2026-03-06", "n.bakker")
                .take(other("2026-03-09", ""))
                .isRefusedBy(SecondRequestHasAReason.class)
                .take(other("2026-03-09", "Zij is mijn buurvrouw"))
                .nextIs("assign-other");
    }

    @Test
    @Proves("S-021")
    void dangerIsWeighedByTwoAndActedOnBeforeAnythingIsClosed() {
        Dossiers.judged().take(danger("")).isRefusedBy(SafetyTakesTwoPeople.class);
        Dossiers.judged().take(danger("H.BAKKER")).isRefusedBy(SafetyTakesTwoPeople.class);
        Dossiers.judged()
                .take(danger("c.smit"))
                .nextIs("weigh-danger")
                .concluded("2026-03-27")
                .isRefusedBy(SafetyWasActedOn.class)
                .take(acted(SafetyMeasure.SUPERVISOR))
                .take(acted(SafetyMeasure.REPORTING_CODE))
                .concluded("2026-03-27")
                .isRefusedBy(SafetyWasActedOn.class)
                .take(acted(SafetyMeasure.CONTRACT_MANAGER))
                .isDueOn("2026-04-13")
                .concluded("2026-03-27")
                .isAt(Stage.CONCLUDED);
    }

    @Test
    @Proves("S-020")
    void aLightComplaintNeedsNobodyElse() {
        Dossiers.understood()
                .take(new SeverityWeighed(parse("2026-03-05"), Severity.LIGHT, "Kleur van de kaart", ""))
                .isAt(Stage.RECEIVED);
    }

    @Test
    @Proves("S-022")
    void whatTheCitizenWantedIsComparedAtTheEnd() {
        var asked = new PurposeAsked(parse("2026-03-10"), Set.of(Purpose.APOLOGY), "", "Excuses kunnen");
        var compared = new PurposeCompared(parse("2026-03-11"), Reached.WHOLLY, "Er zijn excuses gemaakt");
        Dossiers.informal()
                .talked("2026-03-10")
                .take(asked)
                .settled("2026-03-11")
                .isRefusedBy(WishIsCompared.class)
                .take(compared)
                .settled("2026-03-11")
                .isAt(Stage.SETTLED);
        Dossiers.judged()
                .take(new PurposeAsked(parse("2026-03-26"), Set.of(Purpose.MONEY), "", "Geld kan hier niet"))
                .concluded("2026-03-27")
                .isRefusedBy(WishIsCompared.class);
    }

    @Test
    @Proves("S-022")
    void askingForAPurposeSaysSomethingAndTellsWhatCanBe() {
        Dossiers.understood()
                .take(new PurposeAsked(parse("2026-03-10"), Set.of(), " ", "Wij luisteren"))
                .isRefusedBy(PurposeIsSaid.class);
        Dossiers.understood()
                .take(new PurposeAsked(parse("2026-03-10"), Set.of(Purpose.MONEY), "", ""))
                .isWarnedBy(PossibleIsTold.class);
    }

    @Test
    @Proves("S-027")
    void twoMessagesWithoutAnAnswerInFiveWorkingDaysAreAnAlarm() {
        var twice = Dossiers.informal().take(message("2026-03-09")).take(message("2026-03-12"));
        assertThat(keys(twice.today("2026-03-16"))).contains("answer-message").doesNotContain("alarm-no-answer");
        assertThat(keys(twice.today("2026-03-17"))).contains("alarm-no-answer");
        assertThat(keys(Dossiers.informal().take(message("2026-03-09")).today("2026-03-17")))
                .doesNotContain("alarm-no-answer");
        assertThat(keys(twice.reached("2026-03-17"))).doesNotContain("alarm-no-answer");
    }

    @Test
    @Proves("S-028")
    void nobodyHearsNothingForThreeWeeks() {
        var story = Dossiers.informal();
        assertThat(keys(story.today("2026-03-21"))).doesNotContain("tell-progress");
        assertThat(story.today("2026-03-22").obligations())
                .filteredOn(obligation -> obligation.key().equals("tell-progress"))
                .extracting(Obligation::by)
                .containsExactly(parse("2026-03-25"));
        assertThat(keys(story.talked("2026-03-20").today("2026-03-25"))).doesNotContain("tell-progress");
    }

    @Test
    @Proves("S-028")
    void everyOpenComplaintHasANextAction() {
        for (var story : new ComplaintStory[] {
            Dossiers.understood(), Dossiers.informal(), Dossiers.formal(), Dossiers.invited(), Dossiers.judged()
        }) assertThat(story.obligations()).isNotEmpty();
    }

    private static List<String> keys(ComplaintStory story) {
        return story.obligations().stream().map(Obligation::key).toList();
    }

    private static PutToRest rest(String on) {
        return new PutToRest(parse(on), "Brief en kaartje: bel ons wanneer u wilt");
    }

    private static Step deputy(String staff) {
        return new DeputyNamed(parse("2026-03-05"), staff, "Noor Bakker", "088 555 12 03");
    }

    private static Step supporter(boolean doubts, String alternative) {
        return new SupporterOffered(parse("2026-03-05"), SupporterAnswer.NOT_NOW, doubts, alternative);
    }

    private static Step talk(String attendees, boolean alone) {
        return new TalkHeld(parse("2026-03-10"), TalkKind.CONVERSATION, attendees, alone, "Gesproken");
    }

    private static Step other(String on, String why) {
        return new OtherHandlerAsked(parse(on), why);
    }

    private static Step danger(String second) {
        return new SeverityWeighed(parse("2026-03-26"), Severity.SAFETY, "Mevrouw is alleen en valt", second);
    }

    private static Step acted(SafetyMeasure measure) {
        return new SafetyActed(parse("2026-03-26"), measure, false, "Gewogen: niet nodig");
    }
}
