package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 3:41: a decision is sent or handed over after it was taken. */
public final class AnnouncedAfterDeciding implements Rule<DecisionLinked> {
    @Override
    public Article article() {
        return awb("3:41");
    }

    @Override
    public boolean allows(DecisionLinked step, Dossier dossier) {
        return step.decidedOn() == null
                || step.announcedOn() == null
                || !step.announcedOn().isBefore(step.decidedOn());
    }
}
