package nl.aantafel.wmo.safehome;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The committee saw a serious situation that is no accident of one case (Wmo 4.2.8): it tells Veilig Thuis, and the
 * supervisor when Veilig Thuis does nothing. One of us keeps an eye on it.
 *
 * @param safeHomeActs Veilig Thuis does something about it
 * @param owner who of us keeps an eye on it
 * @param lookOn day on which the owner asks the committee
 * @param toldSupervisorOn day on which the supervisor was told; {@code null} when not yet
 */
public record SeriousSituationFollowed(
        LocalDate on,
        ElementId element,
        boolean safeHomeActs,
        String owner,
        LocalDate lookOn,
        @Nullable LocalDate toldSupervisorOn,
        @Prose String what)
        implements SectoralStep {

    @Override
    public Set<ElementId> elements() {
        return Set.of(element);
    }

    @Override
    public Visibility visibility() {
        return Visibility.INTERNAL;
    }

    /** Nobody acts, and the supervisor does not know. */
    boolean isOpen() {
        return !safeHomeActs && toldSupervisorOn == null;
    }
}
