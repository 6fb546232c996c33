package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.MandateGiven;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-130: a mandate that nobody can read is none. */
public final class MandateSaysWhat implements Rule<MandateGiven> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(MandateGiven step, Dossier dossier) {
        return !step.staff().isBlank()
                && !step.called().isBlank()
                && !step.mayDecide().isBlank();
    }
}
