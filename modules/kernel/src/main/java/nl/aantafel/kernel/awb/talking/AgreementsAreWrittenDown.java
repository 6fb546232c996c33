package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 9 and 59: what was agreed is confirmed in writing. */
public final class AgreementsAreWrittenDown implements Rule<SettledInformally> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(SettledInformally step, Dossier dossier) {
        return !step.agreed().isBlank();
    }
}
