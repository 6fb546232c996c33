package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.CommitteeStep.HearingDelegated;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;

/** The part on section 9.1.3: adviser or committee (Awb 9:13 – 9:16). */
final class Committee {
    private Committee() {}

    static Procedure clauses(Procedure table, Circumstances circumstances) {
        return table.step(HearingDelegated.class, awb("9:15 lid 2"), Title91.ANY);
    }

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return Stream.empty();
    }

    /** What should happen in this part, before the ordinary course of the procedure. */
    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Stream.empty();
    }
}
