package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 7:12 lid 1: the decision on the objection rests on sound reasons, which it states. */
public record ReconsiderationHasReasons() implements Rule<ObjectionDecided> {
    @Override
    public Article article() {
        return awb("7:12 lid 1");
    }

    @Override
    public boolean allows(ObjectionDecided step, Dossier dossier) {
        return !step.reasons().isBlank();
    }
}
