package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.RoutingStep.CompletionExtended;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:6 by analogy: only a term that runs can become longer. */
public final class CompletionWasAsked implements Rule<CompletionExtended> {
    @Override
    public Article article() {
        return awb("9:4");
    }

    @Override
    public boolean allows(CompletionExtended step, Dossier dossier) {
        return dossier.has(CompletionAsked.class);
    }
}
