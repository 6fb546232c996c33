package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.SupervisionAnswered;
import nl.aantafel.kernel.dossier.NearStep.SupervisionAsked;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.Term;

/** The second line for every chain partner: "does it keep its agreements with you, and what will you do?" (RT-12, S-052, S-133). */
public final class Supervision {
    private Supervision() {}

    static Procedure clauses(Procedure table) {
        return table.step(SupervisionAsked.class, awb("9:2"), Phases.ANY, new SupervisionIsOfAProvider())
                .step(
                        SupervisionAnswered.class,
                        awb("9:2"),
                        Phases.ANY,
                        new SupervisionWasAsked(),
                        new SupervisionIsExplained(),
                        new BrokenAgreementIsActedOn());
    }

    /** Asked and not answered yet. */
    public static Stream<SupervisionAsked> open(Dossier dossier) {
        return dossier.all(SupervisionAsked.class).filter(asked -> !isAnswered(asked, dossier));
    }

    private static boolean isAnswered(SupervisionAsked asked, Dossier dossier) {
        var steps = dossier.steps();
        return steps.stream()
                .skip(steps.indexOf(asked))
                .anyMatch(step -> step instanceof SupervisionAnswered answered
                        && answered.provider().equals(asked.provider()));
    }

    /** The way from the provider to the municipality is open from the start; nobody has to ask the provider first (P-63). */
    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return open(dossier)
                .map(asked -> new Clock(
                        "H8", String.valueOf(asked.provider().value()), deadline(asked, circumstances), null));
    }

    private static Deadline deadline(SupervisionAsked asked, Circumstances circumstances) {
        var weeks = circumstances.ordinance().value(OpenTerms.PROVIDER_FEEDBACK_WEEKS);
        return circumstances
                .calendar()
                .after(asked.on(), Term.weeks(weeks, awb("9:2")).local());
    }

    /** Also after the end: the question has a life of its own. */
    public static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return open(dossier)
                .map(asked -> new Obligation(
                        "answer-supervision",
                        SupervisionAnswered.class,
                        awb("9:2"),
                        deadline(asked, circumstances).lastDay()))
                .limit(1);
    }
}
