package nl.aantafel.wmo.provider;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.wmo.provider.ProviderFact.ProviderSchemeLookedUp;
import nl.aantafel.wmo.provider.ProviderFact.SchemeBasis;

/** Who refers to a contract writes down what it says. */
final class ContractSaysSomething implements Rule<ProviderSchemeLookedUp> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "3.2 lid 1");
    }

    @Override
    public boolean allows(ProviderSchemeLookedUp step, Dossier dossier) {
        return step.basis() != SchemeBasis.BY_CONTRACT || !step.contents().isBlank();
    }
}
