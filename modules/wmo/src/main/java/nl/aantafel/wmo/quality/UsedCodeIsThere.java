package nl.aantafel.wmo.quality;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.wmo.quality.QualityFact.ReportingCodeLookedUp;

/** A code that is not there can neither be promoted nor used. */
final class UsedCodeIsThere implements Rule<ReportingCodeLookedUp> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "3.3 lid 1");
    }

    @Override
    public boolean allows(ReportingCodeLookedUp step, Dossier dossier) {
        return step.hasCode() || !step.promotesIt() && !step.usedIt();
    }
}
