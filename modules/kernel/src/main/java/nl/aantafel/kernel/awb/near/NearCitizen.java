package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.awb.routing.BorderIsSettled;
import nl.aantafel.kernel.awb.routing.CoordinatorKeepsIt;
import nl.aantafel.kernel.awb.term.Overrun;
import nl.aantafel.kernel.awb.term.People;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.RoutingStep.AbsenceNoted;
import nl.aantafel.kernel.dossier.RoutingStep.CompletionExtended;
import nl.aantafel.kernel.dossier.RoutingStep.DeputyNamed;
import nl.aantafel.kernel.dossier.RoutingStep.HandledElsewhere;
import nl.aantafel.kernel.dossier.RoutingStep.NoContactAsked;
import nl.aantafel.kernel.dossier.RoutingStep.OtherHandlerAsked;
import nl.aantafel.kernel.dossier.RoutingStep.PersonRefused;
import nl.aantafel.kernel.dossier.RoutingStep.PurposeAsked;
import nl.aantafel.kernel.dossier.RoutingStep.PurposeCompared;
import nl.aantafel.kernel.dossier.RoutingStep.PutToRest;
import nl.aantafel.kernel.dossier.RoutingStep.SafetyActed;
import nl.aantafel.kernel.dossier.RoutingStep.SeverityWeighed;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterOffered;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.ordinance.OpenTerms;

/** The part on staying near the citizen: one known person, no silence, somebody who helps, no danger (Awb 2:1, 2:2, 2:4). */
public final class NearCitizen {
    private NearCitizen() {}

    public static Procedure clauses(Procedure table, Circumstances circumstances) {
        var near = resting(closing(meeting(helping(table))), circumstances);
        near = Support.clauses(Danger.clauses(Handoffs.clauses(near)), circumstances);
        return Signals.clauses(Aftermath.clauses(NeutralLooks.clauses(near), circumstances));
    }

    public static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        Handoffs.clocks(dossier, circumstances),
                        Danger.clocks(dossier, circumstances),
                        Support.clocks(dossier, circumstances),
                        Aftermath.clocks(dossier, circumstances))
                .flatMap(clocks -> clocks);
    }

    /** What goes on whether or not the complaint has ended. */
    public static Stream<Obligation> always(Dossier dossier, Circumstances circumstances) {
        return Stream.concat(Danger.obligations(dossier, circumstances), Aftermath.obligations(dossier, circumstances));
    }

    private static Procedure helping(Procedure table) {
        return table.step(
                        CompletionExtended.class,
                        awb("9:4"),
                        Phases.OPEN,
                        new CompletionWasAsked(),
                        new ExtendedOnlyOnce(),
                        new ExtensionIsLater())
                .step(PurposeAsked.class, awb("9:2"), Phases.OPEN, new PurposeIsSaid(), new PossibleIsTold())
                .step(PurposeCompared.class, awb("9:2"), Phases.ANY, new PurposeWasAsked())
                .step(SupporterOffered.class, awb("2:1 lid 1"), Phases.ANY, new DoubtGetsAnAlternative())
                .step(SeverityWeighed.class, awb("9:2"), Phases.OPEN, new SafetyTakesTwoPeople())
                .step(SafetyActed.class, awb("9:2"), Phases.ANY);
    }

    private static Procedure meeting(Procedure table) {
        return table.step(NoContactAsked.class, awb("2:4 lid 1"), Phases.ANY)
                .step(OtherHandlerAsked.class, awb("2:4 lid 1"), Phases.OPEN, new SecondRequestHasAReason())
                .step(
                        DeputyNamed.class,
                        awb("9:2"),
                        Phases.OPEN,
                        new DeputyIsSomebodyElse(),
                        new DeputyWasNotInvolved(),
                        new CitizenAcceptsThisDeputy())
                .step(AbsenceNoted.class, awb("9:2"), Phases.OPEN, new DeputyIsNamed())
                .step(
                        PersonRefused.class,
                        awb("2:2"),
                        Phases.ANY,
                        new LawyersAreNotRefused(),
                        new RefusedPersonIsToldInWriting(),
                        new ObjectionsAreSerious())
                .also(
                        HandlerAssigned.class,
                        new CitizenAcceptsThisHandler(),
                        new AnotherHandlerIsAssigned(),
                        new CoordinatorKeepsIt())
                .also(TalkHeld.class, new UnwantedPersonStaysAway());
    }

    private static Procedure closing(Procedure table) {
        return table.also(Concluded.class, new WishIsCompared(), new SafetyWasActedOn())
                .also(SettledInformally.class, new WishIsCompared(), new SafetyWasActedOn())
                .also(HandledElsewhere.class, new WishIsCompared(), new SafetyWasActedOn())
                .also(Declined.class, new SafetyWasActedOn())
                .also(SignalNoted.class, new SafetyWasActedOn());
    }

    private static Procedure resting(Procedure table, Circumstances circumstances) {
        return table.step(
                PutToRest.class,
                awb("2:1 lid 1"),
                Phases.OPEN,
                new TriedThreeTimes(circumstances.ordinance()),
                new TriedInTwoWays(circumstances.ordinance()),
                new TriedOverTenWorkingDays(circumstances),
                new BorderIsSettled(),
                new SafetyWasActedOn());
    }

    /** What cannot wait: danger, silence after two messages, another handler, three weeks without a word. */
    public static Stream<Obligation> urgent(Dossier dossier, Circumstances circumstances) {
        var today = circumstances.today();
        var danger = when(
                !Safety.unweighed(dossier).isEmpty(),
                new Obligation("weigh-danger", SafetyActed.class, awb("9:2"), today));
        var alarm = when(
                isSilentAfterTwo(dossier, circumstances),
                new Obligation("alarm-no-answer", MessageSent.class, awb("9:2"), today));
        var other = when(
                People.waitsForAnother(dossier),
                new Obligation("assign-other", HandlerAssigned.class, awb("2:4 lid 1"), today));
        var word = LastWord.due(dossier)
                .filter(by -> !today.isBefore(by.minusDays(LastWord.SOON)))
                .filter(_ -> !Overrun.isSilent(dossier, circumstances, today))
                .map(by -> new Obligation("tell-progress", MessageSent.class, awb("9:2"), by))
                .stream();
        return Stream.of(
                        danger,
                        alarm,
                        other,
                        NeutralLooks.obligations(dossier, circumstances),
                        Handoffs.obligations(dossier, circumstances),
                        Support.obligations(dossier, circumstances),
                        word)
                .flatMap(obligations -> obligations);
    }

    /** Report p. 30, S-027: two messages of the citizen, and five working days later still no answer. */
    private static boolean isSilentAfterTwo(Dossier dossier, Circumstances circumstances) {
        return OpenMessages.since(dossier)
                .filter(since -> dossier.all(MessageReceived.class)
                                .filter(message -> !message.on().isBefore(since))
                                .count()
                        >= 2)
                .filter(since -> circumstances
                        .calendar()
                        .addWorkingDays(since, circumstances.ordinance().value(OpenTerms.SILENCE_DAYS))
                        .isBefore(circumstances.today()))
                .isPresent();
    }

    private static Stream<Obligation> when(boolean needed, Obligation obligation) {
        return needed ? Stream.of(obligation) : Stream.empty();
    }
}
