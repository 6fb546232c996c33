package nl.aantafel.jeugdwet.plan;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** S-095: every step of the plan is done, or left out with a reason. */
final class LeavingOutHasAReason implements Rule<PlanItemLeftOut> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "2.1");
    }

    @Override
    public boolean allows(PlanItemLeftOut step, Dossier dossier) {
        return !step.reason().isBlank();
    }
}
