package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.ApologyMade;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** A person says sorry, not an organisation. */
public final class ApologyHasAName implements Rule<ApologyMade> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(ApologyMade step, Dossier dossier) {
        return !step.by().isBlank();
    }
}
