package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.FollowUpAsked;
import nl.aantafel.kernel.dossier.RoutingStep.HandledElsewhere;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 57: who says not to be helped is not simply closed. */
public final class CitizenWasHelped implements Rule<HandledElsewhere> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(HandledElsewhere step, Dossier dossier) {
        return dossier.last(FollowUpAsked.class).map(FollowUpAsked::helped).orElse(true);
    }
}
