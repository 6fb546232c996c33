package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.SignalHandedIn;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-132, Awb 2:5: a professional brings in one citizen only with consent; without it the signal names nobody. */
public final class CitizenAgreesToBeNamed implements Rule<SignalHandedIn> {
    @Override
    public Article article() {
        return awb("2:5 lid 1");
    }

    @Override
    public boolean allows(SignalHandedIn step, Dossier dossier) {
        return !step.aboutOneCitizen() || step.citizenConsents();
    }
}
