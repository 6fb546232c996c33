package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentRaised;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-077: a late promise becomes the business of somebody with a name. */
public final class ManagerHasAName implements Rule<CommitmentRaised> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(CommitmentRaised step, Dossier dossier) {
        return !step.manager().isBlank();
    }
}
