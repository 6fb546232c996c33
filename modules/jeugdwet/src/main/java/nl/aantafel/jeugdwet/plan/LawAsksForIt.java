package nl.aantafel.jeugdwet.plan;

import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Weighing the child's interest and naming the confidential adviser are never left out (IVRK 3, Jeugdwet 2.5). */
final class LawAsksForIt implements Rule<PlanItemLeftOut> {
    private static final Set<PlanItem> ALWAYS = EnumSet.of(PlanItem.WEIGH_INTEREST, PlanItem.NAME_ADVISER);

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "2.5");
    }

    @Override
    public boolean allows(PlanItemLeftOut step, Dossier dossier) {
        return !ALWAYS.contains(step.item());
    }
}
