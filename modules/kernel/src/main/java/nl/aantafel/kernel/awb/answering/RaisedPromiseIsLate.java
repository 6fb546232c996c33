package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentRaised;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-077: a manager is asked about a promise that is open and past its day. */
public final class RaisedPromiseIsLate implements Rule<CommitmentRaised> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(CommitmentRaised step, Dossier dossier) {
        return Aftercare.isLate(step.id(), dossier, step.on());
    }
}
