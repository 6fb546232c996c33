package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.ColleagueAnswered;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-027: a no has a reason, so that the coordinator can place it better. */
public final class ColleagueSaysWhyNot implements Rule<ColleagueAnswered> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(ColleagueAnswered step, Dossier dossier) {
        return step.accepted() || !step.answer().isBlank();
    }
}
