package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.aantafel.kernel.awb.term.People;
import nl.aantafel.kernel.dossier.ContactStep.FeedbackReceived;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.RoutingStep.CoordinatorTookCharge;
import nl.aantafel.kernel.dossier.RoutingStep.FeedbackPassedOn;
import nl.aantafel.kernel.dossier.RoutingStep.FollowUpAsked;
import nl.aantafel.kernel.dossier.RoutingStep.HandoverAnswered;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.Term;

/** The course of a handover: an answer in five working days, what came of it told to the citizen, "bent u geholpen?". */
final class HandoverCourse {
    private static final Term ANSWER = Term.workingDays(5, awb("2:3 lid 1")).local();
    private static final Term FOLLOW_UP = Term.weeks(3, awb("9:2")).local();

    private HandoverCourse() {}

    /** H1: the receiver's answer. H3: our question afterwards. These are our own terms: no statute sets them. */
    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        var answers = dossier.all(HandedOver.class).map(handover -> answer(handover, dossier, circumstances));
        var afterwards = Handovers.lastSentOn(dossier).map(day -> followUp(day, dossier, circumstances)).stream();
        return Stream.concat(answers, afterwards);
    }

    private static Clock answer(HandedOver handover, Dossier dossier, Circumstances circumstances) {
        var deadline = circumstances.calendar().after(handover.on(), ANSWER);
        var stopped = Handovers.answer(handover.to(), dossier)
                .map(answer -> later(answer.on(), handover.on()))
                .or(dossier::closedOn);
        return new Clock("H1", String.valueOf(handover.to().value()), deadline, stopped.orElse(null));
    }

    /** A receiver who took it beforehand answered on the day of the handover. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static Clock followUp(LocalDate sentOn, Dossier dossier, Circumstances circumstances) {
        var asked = dossier.all(FollowUpAsked.class)
                .map(Step::on)
                .filter(day -> !day.isBefore(sentOn))
                .findFirst()
                .or(dossier::closedOn);
        return new Clock("H3", "", deadline(sentOn, circumstances), asked.orElse(null));
    }

    private static Deadline deadline(LocalDate sentOn, Circumstances circumstances) {
        return circumstances.calendar().after(sentOn, FOLLOW_UP);
    }

    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Stream.of(
                        locked(dossier, circumstances),
                        answers(dossier, circumstances),
                        afterwards(dossier, circumstances))
                .flatMap(obligations -> obligations);
    }

    private static Stream<Obligation> locked(Dossier dossier, Circumstances circumstances) {
        if (!Handovers.isLocked(dossier)) return Stream.empty();
        var keeper = Handovers.keeper(dossier);
        if (keeper.isEmpty())
            return Stream.of(new Obligation(
                    "coordinator-keeps", CoordinatorTookCharge.class, awb("9:2"), circumstances.today()));
        var isOwner = dossier.handler()
                .filter(handler -> People.key(handler.staff()).equals(People.key(keeper.get())))
                .isPresent();
        return isOwner
                ? Stream.empty()
                : Stream.of(new Obligation("assign-keeper", HandlerAssigned.class, awb("9:2"), circumstances.today()));
    }

    private static Stream<Obligation> answers(Dossier dossier, Circumstances circumstances) {
        return dossier.all(HandedOver.class)
                .map(handover -> answer(handover, dossier, circumstances))
                .filter(Clock::isRunning)
                .map(clock -> new Obligation(
                        "await-acceptance",
                        HandoverAnswered.class,
                        awb("2:3 lid 1"),
                        clock.deadline().lastDay()))
                .limit(1);
    }

    private static Stream<Obligation> afterwards(Dossier dossier, Circumstances circumstances) {
        var unheard = dossier.all(FeedbackReceived.class)
                .filter(feedback -> !dossier.has(
                        FeedbackPassedOn.class,
                        passed -> passed.from().equals(feedback.from())
                                && !passed.on().isBefore(feedback.on())))
                .map(feedback -> new Obligation(
                        "pass-on-feedback",
                        FeedbackPassedOn.class,
                        awb("9:2"),
                        circumstances.calendar().addWorkingDays(feedback.on(), 5)))
                .limit(1);
        var ask = Handovers.lastSentOn(dossier)
                .filter(_ -> !Handovers.wasAskedAfterwards(dossier))
                .map(day -> new Obligation(
                        "ask-follow-up",
                        FollowUpAsked.class,
                        awb("9:2"),
                        deadline(day, circumstances).lastDay()))
                .filter(obligation -> isNear(obligation, circumstances))
                .stream();
        return Stream.concat(unheard, ask);
    }

    /** A question that waits two weeks is no next step yet. */
    private static boolean isNear(Obligation obligation, Circumstances circumstances) {
        var by = obligation.by();
        return by != null && !circumstances.today().isBefore(by.minusWeeks(1));
    }
}
