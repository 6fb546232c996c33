package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentLateTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-077: an apology for lateness is about a promise that is open and past its day. */
public final class LatePromiseIsOpen implements Rule<CommitmentLateTold> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(CommitmentLateTold step, Dossier dossier) {
        return Aftercare.isLate(step.id(), dossier, step.on());
    }
}
