package nl.aantafel.jeugdwet.filing;

import nl.aantafel.jeugdwet.filing.FilingFact.CapacityNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 4.2.1 lid 4: who complains for another, or for somebody who died, says how we know. */
final class BehalfIsExplained implements Rule<CapacityNoted> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "4.2.1 lid 4 onder a");
    }

    @Override
    public boolean allows(CapacityNoted step, Dossier dossier) {
        return step.capacity() == Capacity.OWN_NAME || !step.known().isBlank();
    }
}
