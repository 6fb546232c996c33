package nl.aantafel.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.aantafel.access.Subject.Staff;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a dossier to judge afterwards who looked at it.
 *
 * @param keptOut for whom it does not exist (Awb 9:7)
 * @param concerned usernames of those who handle it, advise on it, or did something in it
 * @param closedOn {@code null} while it is open
 * @param likeness what dossiers of one family or one street have in common; only to compare, never to show
 */
public record KnownCase(
        UUID complaint,
        String number,
        Predicate<Staff> keptOut,
        Set<String> concerned,
        @Nullable LocalDate closedOn,
        Set<String> likeness) {
    public KnownCase {
        concerned = Set.copyOf(concerned);
        likeness = Set.copyOf(likeness);
    }
}
