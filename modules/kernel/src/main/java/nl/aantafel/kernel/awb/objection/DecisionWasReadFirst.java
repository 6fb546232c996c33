package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.LateObjectionWeighed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:11: before lateness is weighed somebody reads whether there is a remedy clause, only a result, a contribution (R-BZ-2). */
public final class DecisionWasReadFirst implements Rule<LateObjectionWeighed> {
    @Override
    public Article article() {
        return awb("6:11");
    }

    @Override
    public boolean allows(LateObjectionWeighed step, Dossier dossier) {
        return LinkedDecision.of(step.element(), dossier)
                .filter(LinkedDecision::isRead)
                .isPresent();
    }
}
