package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectorHeard;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 7:2: before the decision the objector gets the opportunity to be heard, unless a ground of 7:3 says otherwise. */
public record ObjectorCouldSpeak() implements Rule<ObjectionDecided> {
    @Override
    public Article article() {
        return awb("7:2 lid 1");
    }

    @Override
    public boolean allows(ObjectionDecided step, Dossier dossier) {
        return step.outcome().isWithdrawn()
                || dossier.has(ObjectorHeard.class, heard -> heard.element().equals(step.element()));
    }
}
