package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PurposeAsked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 66: "wat wilt u bereiken?" */
public final class PurposeIsSaid implements Rule<PurposeAsked> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(PurposeAsked step, Dossier dossier) {
        return !step.purposes().isEmpty() || !step.words().isBlank();
    }
}
