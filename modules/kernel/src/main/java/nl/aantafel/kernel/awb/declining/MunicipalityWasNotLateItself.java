package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import java.util.List;
import java.util.function.Function;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Recorder.Capacity;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/**
 * Report p. 44, two measures: who was late itself in this complaint does not hold lateness against the citizen. Only the
 * coordinator can go on all the same, with a reason that is reported.
 */
public record MunicipalityWasNotLateItself(Circumstances circumstances, Function<Dossier, List<Clock>> clocks)
        implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 1 onder b");
    }

    @Override
    public Force force() {
        return circumstances.recorder().acts(Capacity.COORDINATOR) ? Force.WARN : Force.REFUSE;
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return step.ground() != Ground.OVER_A_YEAR_AGO
                || Lateness.ofTheMunicipality(clocks.apply(dossier), step.on()).isEmpty();
    }
}
