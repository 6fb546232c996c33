package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.NearStep.ColleagueAnswered;
import nl.aantafel.kernel.dossier.NearStep.ColleagueAsked;
import nl.aantafel.kernel.dossier.RoutingStep.CoordinatorTookCharge;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.Term;

/** Inside the house: a colleague takes a dossier over by saying yes in time; otherwise it stands with the coordinator (S-027). */
public final class Handoffs {
    private Handoffs() {}

    static Procedure clauses(Procedure table) {
        return table.step(ColleagueAsked.class, awb("9:2"), Phases.OPEN, new ColleagueIsSomebodyElse())
                .step(
                        ColleagueAnswered.class,
                        awb("9:2"),
                        Phases.OPEN,
                        new ColleagueWasAsked(),
                        new ColleagueSaysWhyNot());
    }

    /** Asked, and neither answered nor taken back by the coordinator or another handler. */
    public static Optional<ColleagueAsked> open(Dossier dossier) {
        Optional<ColleagueAsked> open = Optional.empty();
        for (var step : dossier.steps()) {
            if (step instanceof ColleagueAsked asked) open = Optional.of(asked);
            if (step instanceof ColleagueAnswered || step instanceof CoordinatorTookCharge) open = Optional.empty();
            if (step instanceof HandlerAssigned) open = Optional.empty();
        }
        return open;
    }

    /** The last one who was asked said no, and nobody placed it anew. */
    private static boolean isRefused(Dossier dossier) {
        var refused = false;
        for (var step : dossier.steps()) {
            if (step instanceof ColleagueAnswered answered) refused = !answered.accepted();
            if (step instanceof ColleagueAsked || step instanceof CoordinatorTookCharge) refused = false;
            if (step instanceof HandlerAssigned) refused = false;
        }
        return refused;
    }

    /** Said yes, and still has to be named to the citizen as contact person. */
    private static boolean isAccepted(Dossier dossier) {
        var accepted = false;
        for (var step : dossier.steps()) {
            if (step instanceof ColleagueAnswered answered) accepted = answered.accepted();
            if (step instanceof ColleagueAsked || step instanceof HandlerAssigned) accepted = false;
        }
        return accepted;
    }

    /** It came back: refused, or the days passed without a word. */
    public static boolean isBack(Dossier dossier, Circumstances circumstances) {
        return isRefused(dossier)
                || open(dossier)
                        .filter(asked -> deadline(asked.on(), circumstances).isPast(circumstances.today()))
                        .isPresent();
    }

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return open(dossier)
                .map(asked -> new Clock(
                        "H4",
                        asked.staff(),
                        deadline(asked.on(), circumstances),
                        dossier.closedOn().orElse(null)))
                .stream();
    }

    private static Deadline deadline(LocalDate asked, Circumstances circumstances) {
        var days = circumstances.ordinance().value(OpenTerms.COLLEAGUE_DAYS);
        return circumstances
                .calendar()
                .after(asked, Term.workingDays(days, awb("9:2")).local());
    }

    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        if (isBack(dossier, circumstances))
            return Stream.of(
                    new Obligation("handoff-back", CoordinatorTookCharge.class, awb("9:2"), circumstances.today()));
        if (isAccepted(dossier))
            return Stream.of(new Obligation("handoff-taken", HandlerAssigned.class, awb("9:2"), circumstances.today()));
        return open(dossier)
                .map(asked -> new Obligation(
                        "await-colleague",
                        ColleagueAnswered.class,
                        awb("9:2"),
                        deadline(asked.on(), circumstances).lastDay()))
                .stream();
    }
}
