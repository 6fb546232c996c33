package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.NearStep.HandlingJudged;
import nl.aantafel.kernel.dossier.NearStep.MandateGiven;
import nl.aantafel.kernel.dossier.NearStep.NeutralLookAnswered;
import nl.aantafel.kernel.dossier.NearStep.NeutralLookAsked;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.ordinance.OpenTerms;

/** For a citizen whose trust is damaged: somebody from elsewhere, a contact person with a mandate, a fair procedure. */
public final class NeutralLooks {
    private NeutralLooks() {}

    static Procedure clauses(Procedure table) {
        return table.step(NeutralLookAsked.class, awb("2:4 lid 1"), Phases.OPEN)
                .step(
                        NeutralLookAnswered.class,
                        awb("2:4 lid 1"),
                        Phases.OPEN,
                        new NeutralLookWasAsked(),
                        new NeutralPersonHasAName(),
                        new NoNeutralLookSaysWhy())
                .also(HandlerAssigned.class, new DistrustGetsAnAnswerFirst())
                .step(MandateGiven.class, awb("9:2"), Phases.OPEN, new NobodyIsCalledOmbudsman(), new MandateSaysWhat())
                .step(HandlingJudged.class, awb("9:2"), Phases.ANY, new JudgedAfterTheEnd());
    }

    /** Asked and not answered yet. */
    public static Optional<NeutralLookAsked> open(Dossier dossier) {
        Optional<NeutralLookAsked> open = Optional.empty();
        for (var step : dossier.steps()) {
            if (step instanceof NeutralLookAsked asked) open = Optional.of(asked);
            if (step instanceof NeutralLookAnswered) open = Optional.empty();
        }
        return open;
    }

    /** What the contact person of now may decide alone; empty when the mandate was somebody else's. */
    public static Optional<MandateGiven> mandate(Dossier dossier) {
        return dossier.last(MandateGiven.class)
                .filter(mandate -> dossier.handler()
                        .map(HandlerAssigned::staff)
                        .filter(mandate.staff()::equalsIgnoreCase)
                        .isPresent());
    }

    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        var days = circumstances.ordinance().value(OpenTerms.NEUTRAL_LOOK_DAYS);
        return open(dossier)
                .map(asked -> new Obligation(
                        "answer-neutral",
                        NeutralLookAnswered.class,
                        awb("2:4 lid 1"),
                        circumstances.calendar().addWorkingDays(asked.on(), days)))
                .stream();
    }
}
