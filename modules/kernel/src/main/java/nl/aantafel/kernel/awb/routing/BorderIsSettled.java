package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 25, S-024: nothing is closed before one body took it in writing or the citizen agrees. */
public final class BorderIsSettled implements Rule<Step> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return Borders.unsettled(dossier).isEmpty();
    }
}
