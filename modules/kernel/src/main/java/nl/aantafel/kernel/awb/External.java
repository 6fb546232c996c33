package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.OmbudsmanAsked;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;

/** The part on title 9.2: the ombudsman. */
final class External {
    private External() {}

    static Procedure clauses(Procedure table, Circumstances circumstances) {
        return table.step(OmbudsmanAsked.class, awb("9:18"), Title91.ANY);
    }

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return Stream.empty();
    }

    /** What should happen in this part, before the ordinary course of the procedure. */
    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Stream.empty();
    }
}
