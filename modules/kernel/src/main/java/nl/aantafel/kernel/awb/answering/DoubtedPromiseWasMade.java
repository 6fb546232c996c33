package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentDoubted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-077: the citizen speaks of a promise that was made. */
public final class DoubtedPromiseWasMade implements Rule<CommitmentDoubted> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(CommitmentDoubted step, Dossier dossier) {
        return Aftercare.wasMade(step.id(), dossier);
    }
}
