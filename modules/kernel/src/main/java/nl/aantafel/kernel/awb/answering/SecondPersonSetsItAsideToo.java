package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.RuleSetAside;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-131: who handles the complaint does not set a rule aside alone. */
public final class SecondPersonSetsItAsideToo implements Rule<RuleSetAside> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(RuleSetAside step, Dossier dossier) {
        var handler = dossier.handler().map(HandlerAssigned::staff).orElse("");
        return !step.approvedBy().isBlank() && !step.approvedBy().equalsIgnoreCase(handler);
    }
}
