package nl.aantafel.kernel.awb.term;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;

/** Whether an overdue complaint is overdue in silence (Awb 9:11, law.md R-9.11-4). */
public final class Overrun {
    private Overrun() {}

    /** The term has passed, and the citizen was not told, or the new day we named then has passed as well. */
    public static boolean isSilent(Dossier dossier, Circumstances circumstances, LocalDate day) {
        var deadline = HandlingDeadline.of(dossier, circumstances);
        return deadline.isPast(day)
                && !dossier.has(
                        OverrunTold.class,
                        told -> deadline.isPast(told.on()) && !told.newDate().isBefore(day));
    }
}
