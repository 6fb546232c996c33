package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Letter L5: the citizen reads why it takes longer. */
public final class PostponementHasAReason implements Rule<Postponed> {
    @Override
    public Article article() {
        return awb("9:11 lid 2");
    }

    @Override
    public boolean allows(Postponed step, Dossier dossier) {
        return !step.reason().isBlank();
    }
}
