package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentKept;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 9: only a promise that was made can be kept, until the citizen confirmed that it was. */
public final class PromiseWasMade implements Rule<CommitmentKept> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(CommitmentKept step, Dossier dossier) {
        return dossier.unconfirmedCommitments().stream()
                .anyMatch(made -> made.id().equals(step.id()));
    }
}
