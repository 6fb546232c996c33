package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.SupervisionAnswered;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-052: who finds that agreements are not kept and does nothing thinks again. */
public final class BrokenAgreementIsActedOn implements Rule<SupervisionAnswered> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(SupervisionAnswered step, Dossier dossier) {
        return step.keepsAgreements() || step.acts();
    }
}
