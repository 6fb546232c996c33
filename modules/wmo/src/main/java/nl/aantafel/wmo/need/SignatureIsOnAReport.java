package nl.aantafel.wmo.need;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Nobody can sign a report that was never given. */
final class SignatureIsOnAReport implements Rule<NeedInvestigated> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "2.3.2 lid 8");
    }

    @Override
    public boolean allows(NeedInvestigated step, Dossier dossier) {
        return step.signedOn() == null || step.reportGivenOn() != null;
    }
}
