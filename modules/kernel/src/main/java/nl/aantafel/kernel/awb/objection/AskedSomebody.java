package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.WrittenDecisionAsked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:3 lid 1: a request goes to the department that can decide on it, by name. */
public final class AskedSomebody implements Rule<WrittenDecisionAsked> {
    @Override
    public Article article() {
        return awb("2:3 lid 1");
    }

    @Override
    public boolean allows(WrittenDecisionAsked step, Dossier dossier) {
        return !step.owner().isBlank();
    }
}
