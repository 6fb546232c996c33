package nl.aantafel.kernel.awb.term;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.util.Optional;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.Term;

/** K5: the year in which the citizen can go to the ombudsman (Awb 9:24 lid 1). */
public final class OmbudsmanYear {
    private OmbudsmanYear() {}

    /** Empty while the handling still runs and is in time. */
    public static Optional<Clock> of(Dossier dossier, Circumstances circumstances) {
        var due = HandlingDeadline.of(dossier, circumstances).lastDay();
        return dossier.closedOn()
                .map(closed -> dossier.stage() == Stage.CONCLUDED
                        ? year(closed, "9:24 lid 1 onder a", circumstances)
                        : year(closed.isBefore(due) ? closed : due, "9:24 lid 1 onder b", circumstances))
                .or(() -> Optional.of(due)
                        .filter(circumstances.today()::isAfter)
                        .map(late -> year(late, "9:24 lid 1 onder b", circumstances)))
                .map(deadline -> new Clock("K5", "", deadline, null));
    }

    /**
     * Onder a: after the notice of the findings. Onder b: after the handling "op andere wijze is geëindigd of … had moeten
     * eindigen"; whichever came first, so that a day we promise is never too late.
     */
    private static Deadline year(LocalDate from, String number, Circumstances circumstances) {
        return circumstances.calendar().after(from, Term.years(1, awb(number)));
    }
}
