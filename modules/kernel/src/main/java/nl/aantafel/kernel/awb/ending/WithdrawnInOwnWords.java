package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:21 by analogy: the citizen withdraws; silence is no withdrawal (report p. 6). */
public final class WithdrawnInOwnWords implements Rule<Withdrawn> {
    @Override
    public Article article() {
        return awb("6:21");
    }

    @Override
    public boolean allows(Withdrawn step, Dossier dossier) {
        return !step.words().isBlank();
    }
}
