package nl.aantafel.jeugdwet.filing;

import java.time.LocalDate;
import nl.aantafel.jeugdwet.child.TieToChild;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/** Who complains, and where the child stays. */
public sealed interface FilingFact extends SectoralStep {

    @Override
    default boolean isSensitive() {
        return true;
    }

    @Override
    default Visibility visibility() {
        return Visibility.INTERNAL;
    }

    /**
     * In whose name the complainant acts (4.2.1 lid 1 and 4).
     *
     * @param whose what the person is to the child towards whom the conduct was: the complainant itself, the one on whose
     *     behalf, or the one who died
     * @param known how that is known; blank for who complains in his own name
     */
    record CapacityNoted(
            LocalDate on,
            Capacity capacity,
            TieToChild whose,
            @Prose String known) implements FilingFact {}

    /** Whether the youth was admitted against its will, and under which act (4.2.3, chapter 6). */
    record AdmissionNoted(
            LocalDate on, Admission admission, @Prose String known) implements FilingFact {}
}
