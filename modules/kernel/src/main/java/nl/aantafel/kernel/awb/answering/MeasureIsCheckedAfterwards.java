package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-103: whether a measure helps can only be seen after it was carried out. */
public final class MeasureIsCheckedAfterwards implements Rule<MeasureSet> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(MeasureSet step, Dossier dossier) {
        var due = step.dueOn();
        var check = step.checkOn();
        return due == null || check == null || check.isAfter(due);
    }
}
