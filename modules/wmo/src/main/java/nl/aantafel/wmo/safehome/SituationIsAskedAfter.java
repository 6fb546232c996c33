package nl.aantafel.wmo.safehome;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Whoever keeps an eye on a situation that nobody takes up, asks again on a day to come. */
final class SituationIsAskedAfter implements Rule<SeriousSituationFollowed> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "4.2.8");
    }

    @Override
    public boolean allows(SeriousSituationFollowed step, Dossier dossier) {
        return !step.isOpen() || !step.lookOn().isBefore(step.on());
    }
}
