package nl.aantafel.wmo.quality;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.wmo.quality.QualityFact.ReportingCodeLookedUp;

/** The duty to have a reporting code under this law is that of a provider. */
final class CodeIsOfAProvider implements Rule<ReportingCodeLookedUp> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "3.3 lid 1");
    }

    @Override
    public boolean allows(ReportingCodeLookedUp step, Dossier dossier) {
        return dossier.party(step.provider())
                .filter(party -> party.role() == PartyRole.PROVIDER)
                .isPresent();
    }
}
