package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.ContributionAsked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Two sides are asked where somebody is employed by one and steered by another. */
public final class ContributionIsOfATeam implements Rule<ContributionAsked> {
    @Override
    public Article article() {
        return awb("9:1 lid 2");
    }

    @Override
    public boolean allows(ContributionAsked step, Dossier dossier) {
        return dossier.element(step.element())
                .filter(element -> Teams.isHired(element, dossier))
                .isPresent();
    }
}
