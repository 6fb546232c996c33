package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-103: a measure has somebody who carries it out and a day on which it is done. */
public final class MeasureHasAnOwnerAndADay implements Rule<MeasureSet> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(MeasureSet step, Dossier dossier) {
        var isComplete = !step.owner().isBlank() && step.dueOn() != null;
        return step.kind() == MeasureKind.NONE || isComplete;
    }
}
