package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-186: everybody gets an invitation in one step: the citizen, those complained about and whoever helps. */
public final class EveryoneIsAtTheTable implements Rule<TableCalled> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(TableCalled step, Dossier dossier) {
        return step.invited().containsAll(TableAgain.everyone(dossier));
    }
}
