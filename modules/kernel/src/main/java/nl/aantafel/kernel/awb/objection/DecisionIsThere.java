package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionRead;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 3:45, 3:46: what is read in a decision can only be read in one that is linked, on paper. */
final class DecisionIsThere implements Rule<DecisionRead> {
    @Override
    public Article article() {
        return awb("3:45");
    }

    @Override
    public boolean allows(DecisionRead step, Dossier dossier) {
        return LinkedDecision.of(step.element(), dossier)
                .filter(decision -> !decision.isOral())
                .isPresent();
    }
}
