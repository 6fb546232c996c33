package nl.aantafel.wmo.safehome;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** The supervisor can only have been told on a day that has been. */
final class SupervisorWasTold implements Rule<SeriousSituationFollowed> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "4.2.8");
    }

    @Override
    public boolean allows(SeriousSituationFollowed step, Dossier dossier) {
        return step.toldSupervisorOn() == null || !step.toldSupervisorOn().isAfter(step.on());
    }
}
