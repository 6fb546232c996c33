package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:8 lid 1: the term starts "met ingang van de dag na die waarop het besluit is bekendgemaakt"; not before that. */
public final class AnnouncementIsNotToCome implements Rule<DecisionLinked> {
    @Override
    public Article article() {
        return awb("6:8 lid 1");
    }

    @Override
    public boolean allows(DecisionLinked step, Dossier dossier) {
        return (step.announcedOn() == null || !step.announcedOn().isAfter(step.on()))
                && (step.decidedOn() == null || !step.decidedOn().isAfter(step.on()));
    }
}
