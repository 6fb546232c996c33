package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.Propriety;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 66: what cannot be established is not "ongegrond"; one refrains from a judgement, and only then. */
final class UnestablishedMeansNoJudgement implements Rule<ElementJudged> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(ElementJudged step, Dossier dossier) {
        return (step.proper() == Propriety.NOT_ESTABLISHED) == (step.judgement() == Judgement.NO_JUDGEMENT);
    }
}
