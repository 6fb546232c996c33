package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:8 lid 1 onder f: "zolang" an investigation goes on; so we look again, within eight weeks. */
public final class InvestigationHasAReviewDay implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 1 onder f");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return step.ground() != Ground.CRIMINAL_INVESTIGATION || Investigations.isInTime(step.on(), step.reviewOn());
    }
}
