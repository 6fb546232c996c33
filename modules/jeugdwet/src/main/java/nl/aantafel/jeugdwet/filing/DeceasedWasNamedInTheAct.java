package nl.aantafel.jeugdwet.filing;

import nl.aantafel.jeugdwet.filing.FilingFact.CapacityNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 4.2.1 lid 4 b: next of kin complain of conduct towards one of those of the first paragraph who died. */
final class DeceasedWasNamedInTheAct implements Rule<CapacityNoted> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "4.2.1 lid 4 onder b");
    }

    @Override
    public boolean allows(CapacityNoted step, Dossier dossier) {
        return step.capacity() != Capacity.NEXT_OF_KIN || step.whose().isNamedForTheCommittee();
    }
}
