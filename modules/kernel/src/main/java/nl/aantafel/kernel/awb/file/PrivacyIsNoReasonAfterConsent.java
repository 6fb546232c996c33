package nl.aantafel.kernel.awb.file;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FileStep.ConsentNoted;
import nl.aantafel.kernel.dossier.FileStep.HoldingBack;
import nl.aantafel.kernel.dossier.FileStep.InformationHeldBack;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 35: privacy is no reason to do nothing where the citizen consented. */
public final class PrivacyIsNoReasonAfterConsent implements Rule<InformationHeldBack> {
    @Override
    public Article article() {
        return awb("3:2");
    }

    @Override
    public boolean allows(InformationHeldBack step, Dossier dossier) {
        return step.reason() != HoldingBack.PRIVACY || !consents(step, dossier);
    }

    private static boolean consents(InformationHeldBack step, Dossier dossier) {
        return dossier.all(ConsentNoted.class)
                .filter(noted -> noted.whom().equals(step.whom()))
                .reduce((earlier, later) -> later)
                .filter(ConsentNoted::given)
                .isPresent();
    }

    @Override
    public Force force() {
        return Force.WARN;
    }
}
