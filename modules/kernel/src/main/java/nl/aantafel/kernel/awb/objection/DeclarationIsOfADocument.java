package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureDeclared;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 1:3 lid 1: what is declared is the nature of a document that is linked. */
public final class DeclarationIsOfADocument implements Rule<NatureDeclared> {
    @Override
    public Article article() {
        return awb("1:3 lid 1");
    }

    @Override
    public boolean allows(NatureDeclared step, Dossier dossier) {
        return LinkedDecision.of(step.element(), dossier).isPresent();
    }
}
