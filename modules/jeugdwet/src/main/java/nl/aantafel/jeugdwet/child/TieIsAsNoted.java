package nl.aantafel.jeugdwet.child;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** What this person is to the child agrees with what was written down of him before. */
final class TieIsAsNoted implements Rule<ChildFileOpened> {

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "7.3.15");
    }

    @Override
    public boolean allows(ChildFileOpened step, Dossier dossier) {
        return dossier.all(TieNoted.class)
                .filter(noted -> noted.who().equals(step.to()))
                .reduce((earlier, later) -> later)
                .filter(noted -> noted.tie() != step.tie())
                .isEmpty();
    }
}
