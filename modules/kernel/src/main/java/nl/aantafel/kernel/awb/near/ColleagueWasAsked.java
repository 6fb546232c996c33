package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.ColleagueAnswered;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-027: there is an answer where there was a question. */
public final class ColleagueWasAsked implements Rule<ColleagueAnswered> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(ColleagueAnswered step, Dossier dossier) {
        return Handoffs.open(dossier).isPresent();
    }
}
