package nl.aantafel.wmo.safehome;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** What the committee of Veilig Thuis sees follows from a complaint that lies with it. */
final class SafeHomeIsFollowed implements Rule<SeriousSituationFollowed> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "4.2.8");
    }

    @Override
    public boolean allows(SeriousSituationFollowed step, Dossier dossier) {
        return dossier.has(
                SafeHomeFollowed.class, followed -> followed.element().equals(step.element()));
    }
}
