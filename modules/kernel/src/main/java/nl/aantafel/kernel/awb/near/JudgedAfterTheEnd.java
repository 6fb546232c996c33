package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.HandlingJudged;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-138: how fair it was can be said when it is over. */
public final class JudgedAfterTheEnd implements Rule<HandlingJudged> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(HandlingJudged step, Dossier dossier) {
        return dossier.isClosed();
    }
}
