package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DocumentNature;
import nl.aantafel.kernel.dossier.ObjectionStep.NatureDeclared;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 1:3 lid 1: a declaration chooses, decision or report, and somebody stands for it. */
public final class DeclarationSaysWhatItIs implements Rule<NatureDeclared> {
    @Override
    public Article article() {
        return awb("1:3 lid 1");
    }

    @Override
    public boolean allows(NatureDeclared step, Dossier dossier) {
        return step.nature() != DocumentNature.UNKNOWN && !step.declaredBy().isBlank();
    }
}
