package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:4: only what is treated as an objection is reconsidered. */
public record ReconsidersAnObjection() implements Rule<ReconsiderationStep> {
    @Override
    public Article article() {
        return awb("6:4 lid 1");
    }

    @Override
    public boolean allows(ReconsiderationStep step, Dossier dossier) {
        return Objecting.isTreated(step.element(), dossier);
    }
}
