package nl.aantafel.jeugdwet.youthfile;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import org.jspecify.annotations.Nullable;

/**
 * The complainant wants something of the youth file. It is no part of the complaint: who holds the file decides on it.
 *
 * @param holder who gives or gave the help, and so holds the file
 * @param passedOn day on which the holder got the question; {@code null} while it is not passed on
 */
public record YouthFileAsked(
        LocalDate on,
        FileWish wish,
        String holder,
        @Nullable LocalDate passedOn,
        @Prose String what) implements SectoralStep {}
