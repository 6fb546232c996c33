package nl.aantafel.kernel.awb.circle;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CircleStep.ShieldLifted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:5: the name is told only where a task makes it necessary, and the citizen reads why. */
public final class LiftingHasAReason implements Rule<ShieldLifted> {
    @Override
    public Article article() {
        return awb("2:5");
    }

    @Override
    public boolean allows(ShieldLifted step, Dossier dossier) {
        return !step.why().isBlank();
    }
}
