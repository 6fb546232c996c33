package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionForm;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 1:3 lid 1: "een schriftelijke beslissing"; what was only said was never announced and starts no term. */
public final class SpokenWordsAreNoDecision implements Rule<DecisionLinked> {
    @Override
    public Article article() {
        return awb("1:3 lid 1");
    }

    @Override
    public boolean allows(DecisionLinked step, Dossier dossier) {
        return step.form() == DecisionForm.IN_WRITING
                || step.announcedOn() == null && step.nature() != DocumentNature.DECISION;
    }
}
