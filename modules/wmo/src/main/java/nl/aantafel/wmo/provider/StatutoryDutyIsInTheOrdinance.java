package nl.aantafel.wmo.provider;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.wmo.provider.ProviderFact.ProviderSchemeLookedUp;
import nl.aantafel.wmo.provider.ProviderFact.SchemeBasis;

/** Only for provisions that the ordinance names is a scheme a duty by law; what a contract says stays private law. */
final class StatutoryDutyIsInTheOrdinance implements Rule<ProviderSchemeLookedUp> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "3.2 lid 1");
    }

    @Override
    public boolean allows(ProviderSchemeLookedUp step, Dossier dossier) {
        return step.basis() != SchemeBasis.BY_LAW || step.ordinanceAsksForIt();
    }
}
