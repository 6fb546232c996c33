package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.TableAnswered;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-186: one chooses one of the days that were offered, or says that none is possible. */
public final class DayWasOffered implements Rule<TableAnswered> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(TableAnswered step, Dossier dossier) {
        var choice = step.choice();
        return dossier.last(TableCalled.class)
                .filter(called -> choice == null || called.days().contains(choice))
                .isPresent();
    }
}
