package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.HandledElsewhere;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 57, S-044: first the citizen is asked: "bent u geholpen?" */
public final class CitizenWasAskedAfterwards implements Rule<HandledElsewhere> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(HandledElsewhere step, Dossier dossier) {
        return Handovers.wasAskedAfterwards(dossier);
    }
}
