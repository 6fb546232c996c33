package nl.aantafel.wmo.safehome;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Measures are told after the judgement. */
final class MeasuresFollowAJudgement implements Rule<SafeHomeFollowed> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "4.2.7 lid 5");
    }

    @Override
    public boolean allows(SafeHomeFollowed step, Dossier dossier) {
        return step.measuresToldOn() == null
                || step.judgedOn() != null && !step.measuresToldOn().isBefore(step.judgedOn());
    }
}
