package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 9: agreements are confirmed in writing, and a promise says by when. */
public final class PromiseHasADay implements Rule<CommitmentMade> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(CommitmentMade step, Dossier dossier) {
        return !step.dueOn().isBefore(step.on());
    }
}
