package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.ContributionReceived;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Only who was asked tells its side here. */
public final class ContributionWasAsked implements Rule<ContributionReceived> {
    @Override
    public Article article() {
        return awb("9:1 lid 2");
    }

    @Override
    public boolean allows(ContributionReceived step, Dossier dossier) {
        return Teams.isAsked(step.element(), step.from(), dossier);
    }
}
