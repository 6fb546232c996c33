package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.RuleSetAside;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-131: a solution before the rule, but open about which rule and why. */
public final class RuleIsSetAsideWithReasons implements Rule<RuleSetAside> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(RuleSetAside step, Dossier dossier) {
        return !step.rule().isBlank()
                && !step.why().isBlank()
                && !step.solution().isBlank();
    }
}
