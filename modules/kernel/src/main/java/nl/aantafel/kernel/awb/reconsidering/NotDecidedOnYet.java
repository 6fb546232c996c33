package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Objections;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 7:11: on an objection one decision is taken; what follows is an appeal. */
public record NotDecidedOnYet() implements Rule<ReconsiderationStep> {
    @Override
    public Article article() {
        return awb("7:11");
    }

    @Override
    public boolean allows(ReconsiderationStep step, Dossier dossier) {
        return !Objections.isDecided(step.element(), dossier);
    }
}
