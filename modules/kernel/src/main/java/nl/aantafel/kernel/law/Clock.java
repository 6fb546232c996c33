package nl.aantafel.kernel.law;

import java.time.LocalDate;
import nl.aantafel.statute.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A term that belongs to a dossier (law.md §3.2), derived from its facts.
 *
 * @param kind its row in the catalogue
 * @param about what it is about when there can be several: the party or the promise; empty otherwise
 * @param stoppedOn day on which it was met or lapsed; {@code null} while it runs
 */
public record Clock(
        ClockKind kind,
        String about,
        Deadline deadline,
        @Nullable LocalDate stoppedOn) {

    /** A clock of the general catalogue, by its name there. */
    public Clock(String id, String about, Deadline deadline, @Nullable LocalDate stoppedOn) {
        this(GeneralClocks.named(id), about, deadline, stoppedOn);
    }

    public String id() {
        return kind.id();
    }

    /** When a term of another passes, the municipality is not late. */
    public boolean bindsTheMunicipality() {
        return kind.bound() == ClockKind.Bound.MUNICIPALITY;
    }

    public boolean isRunning() {
        return stoppedOn == null;
    }

    public boolean isOverdue(LocalDate today) {
        return stoppedOn == null && deadline.lastDay().isBefore(today);
    }

    /** Met after its last day. */
    public boolean wasLate() {
        return stoppedOn != null && stoppedOn.isAfter(deadline.lastDay());
    }
}
