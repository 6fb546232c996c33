package nl.aantafel.jeugdwet.child;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/**
 * Somebody was told or shown something about a child in this complaint.
 *
 * @param custodySource how custody is known: the custody register, a judgement; blank when nobody looked
 * @param childAgrees the child itself agrees
 * @param custodyHoldersAgree everybody with custody agrees
 * @param onRequest the person asked for it
 */
public record ChildFileOpened(
        LocalDate on,
        PartyId to,
        ChildAge age,
        TieToChild tie,
        String custodySource,
        boolean childAgrees,
        boolean custodyHoldersAgree,
        boolean onRequest,
        @Prose String what)
        implements SectoralStep {

    @Override
    public Set<PartyId> parties() {
        return Set.of(to);
    }

    @Override
    public boolean isSensitive() {
        return true;
    }

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }

    Leave leave() {
        return ChildMatrix.of(tie, age, Deed.BE_INFORMED);
    }
}
