package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;

/** The part on decisions: objection, default, written decision (Awb 4:17, 6:7 – 6:15; law.md §2.5). */
final class Guarding {
    private Guarding() {}

    static Procedure clauses(Procedure table, Circumstances circumstances) {
        return table.step(TreatedAsObjection.class, awb("6:15"), Title91.ANY);
    }

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return Stream.empty();
    }

    /** What should happen in this part, before the ordinary course of the procedure. */
    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Stream.empty();
    }
}
