package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureAsked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 1:3 lid 1: what it is is asked of a document, of whose nature nobody is sure (R-BZ-8). */
public final class NatureIsUnknown implements Rule<NatureAsked> {
    @Override
    public Article article() {
        return awb("1:3 lid 1");
    }

    @Override
    public boolean allows(NatureAsked step, Dossier dossier) {
        return LinkedDecision.of(step.element(), dossier)
                .filter(decision -> decision.nature() == DocumentNature.UNKNOWN)
                .isPresent();
    }
}
