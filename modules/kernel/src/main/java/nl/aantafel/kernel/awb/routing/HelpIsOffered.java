package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PointedElsewhere;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 56, S-003: "niet van ons" is no answer; who is shown another door gets help to open it. */
public final class HelpIsOffered implements Rule<PointedElsewhere> {
    @Override
    public Article article() {
        return awb("2:3 lid 2");
    }

    @Override
    public boolean allows(PointedElsewhere step, Dossier dossier) {
        return !step.helpOffered().isBlank() && !step.where().isBlank();
    }
}
