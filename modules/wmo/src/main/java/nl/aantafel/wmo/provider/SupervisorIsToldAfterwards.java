package nl.aantafel.wmo.provider;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.wmo.provider.ProviderFact.CalamityKnown;

/** The supervisor is told of what is known. */
final class SupervisorIsToldAfterwards implements Rule<CalamityKnown> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "3.4 lid 1");
    }

    @Override
    public boolean allows(CalamityKnown step, Dossier dossier) {
        return step.toldSupervisorOn() == null || !step.toldSupervisorOn().isBefore(step.knownOn());
    }
}
