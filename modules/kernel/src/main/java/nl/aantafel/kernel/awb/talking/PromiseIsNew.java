package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 9: each promise is followed until it is kept, so each has its own number. */
public final class PromiseIsNew implements Rule<CommitmentMade> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(CommitmentMade step, Dossier dossier) {
        return dossier.all(CommitmentMade.class).noneMatch(made -> made.id().equals(step.id()));
    }
}
