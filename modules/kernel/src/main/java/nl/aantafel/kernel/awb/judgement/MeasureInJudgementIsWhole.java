package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import java.util.EnumSet;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-103: a measure that is set together with the judgement has an owner and a day; "no measure" has its reason. */
public final class MeasureInJudgementIsWhole implements Rule<ElementJudged> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(ElementJudged step, Dossier dossier) {
        var isRight = EnumSet.of(Judgement.FOUNDED, Judgement.PARTLY_FOUNDED).contains(step.judgement());
        if (step.measureKind() == null || !isRight) return true;
        var isCarriedOut = !step.measureOwner().isBlank() && step.measureDueOn() != null;
        return !step.measure().isBlank() && (step.measureKind() == MeasureKind.NONE || isCarriedOut);
    }
}
