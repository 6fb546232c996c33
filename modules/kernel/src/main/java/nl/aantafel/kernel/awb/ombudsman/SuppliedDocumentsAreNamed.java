package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.InformationSupplied;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:31 lid 3 and 9:36a: what was supplied is listed, so that it can be told later what the ombudsman holds. */
final class SuppliedDocumentsAreNamed implements Rule<InformationSupplied> {
    @Override
    public Article article() {
        return awb("9:31 lid 3");
    }

    @Override
    public boolean allows(InformationSupplied step, Dossier dossier) {
        return !step.documents().isBlank();
    }
}
