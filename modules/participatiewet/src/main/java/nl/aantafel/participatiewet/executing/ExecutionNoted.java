package nl.aantafel.participatiewet.executing;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/** Who this party is in the execution of the law. @param source the arrangement, the mandate or the contract that says so */
public record ExecutionNoted(
        LocalDate on, PartyId who, Executor executor, @Prose String source) implements SectoralStep {

    @Override
    public Set<PartyId> parties() {
        return Set.of(who);
    }

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }
}
