package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PurposeAsked;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 66: what cannot be reached here is said at once, not at the end. */
public final class PossibleIsTold implements Rule<PurposeAsked> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(PurposeAsked step, Dossier dossier) {
        return !step.possible().isBlank();
    }
}
