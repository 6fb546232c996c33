package nl.aantafel.jeugdwet.family;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/**
 * Somebody decided whether the other parent hears anything (report p. 49, dilemma 4). Without this step: nothing.
 *
 * @param onRequest the other parent asked for it
 * @param touchesOwnPosition the outcome may change something for the other parent
 */
public record OtherParentConsidered(
        LocalDate on,
        PartyId parent,
        OtherParent choice,
        boolean onRequest,
        boolean touchesOwnPosition,
        @Prose String reasons)
        implements SectoralStep {

    @Override
    public Set<PartyId> parties() {
        return Set.of(parent);
    }

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }
}
