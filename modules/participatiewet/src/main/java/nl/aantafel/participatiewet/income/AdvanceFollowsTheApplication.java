package nl.aantafel.participatiewet.income;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** An advance is on a benefit that was applied for. */
final class AdvanceFollowsTheApplication implements Rule<AdvanceAsked> {

    @Override
    public Article article() {
        return Article.of(Statute.PARTICIPATIEWET, "52 lid 1");
    }

    @Override
    public boolean allows(AdvanceAsked step, Dossier dossier) {
        return step.paidOn() == null || !step.paidOn().isBefore(step.appliedOn());
    }
}
