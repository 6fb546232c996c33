package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.InformationRequested;
import nl.aantafel.kernel.dossier.ExternalStep.InformationSupplied;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:31: information goes to the ombudsman because it was asked for; explaining unasked is possible too (9:30). */
public final class InformationWasRequested implements Rule<InformationSupplied> {
    @Override
    public Article article() {
        return awb("9:31");
    }

    @Override
    public boolean allows(InformationSupplied step, Dossier dossier) {
        return dossier.has(InformationRequested.class);
    }

    @Override
    public Force force() {
        return Force.WARN;
    }
}
