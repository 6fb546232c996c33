package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 64: propriety is tested by naming the requirement; nothing is tested where no judgement is given. */
public final class RequirementIsNamed implements Rule<ElementJudged> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(ElementJudged step, Dossier dossier) {
        return step.judgement() == Judgement.NO_JUDGEMENT
                || !step.requirements().isEmpty();
    }
}
