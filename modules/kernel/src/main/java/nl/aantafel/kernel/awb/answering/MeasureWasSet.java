package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureChecked;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-103: only a measure that was taken can be looked back on. */
public final class MeasureWasSet implements Rule<MeasureChecked> {
    @Override
    public Article article() {
        return awb("9:12 lid 1");
    }

    @Override
    public boolean allows(MeasureChecked step, Dossier dossier) {
        return new Assessment(dossier)
                .measure(step.element())
                .filter(measure -> measure.kind() != MeasureKind.NONE)
                .isPresent();
    }
}
