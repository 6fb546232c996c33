package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.NeutralLookAnswered;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-037: a no has reasons that the citizen can read. */
public final class NoNeutralLookSaysWhy implements Rule<NeutralLookAnswered> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public boolean allows(NeutralLookAnswered step, Dossier dossier) {
        return step.agreed() || !step.explanation().isBlank();
    }
}
