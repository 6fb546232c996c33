package nl.aantafel.jeugdwet.interest;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.jeugdwet.child.ChildAge;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/**
 * How the interest of the child was weighed (S-084), whether the child was involved (S-085), and on what the interest
 * rests when it was not (S-086).
 *
 * @param offered the child was offered to tell something itself
 * @param way how the child was involved
 * @param byWhom who spoke with the child; blank when nobody did
 * @param whyNot why the child was not involved; blank when it was
 * @param sources where the knowledge of the interest comes from
 */
public record ChildsInterestWeighed(
        LocalDate on,
        ChildAge age,
        boolean offered,
        Involving way,
        String byWhom,
        @Prose String whyNot,
        Set<InterestSource> sources,
        @Prose String weighed)
        implements SectoralStep {

    public ChildsInterestWeighed {
        sources = Set.copyOf(sources);
    }

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }

    /** Whether the child itself had a say, in whatever way. */
    public boolean wasInvolved() {
        return way != Involving.NOT_INVOLVED;
    }
}
