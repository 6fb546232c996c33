package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Procedure;

/** The part on questions, measures and aftercare (Awb 9:12; report p. 66). */
final class Answering {
    private Answering() {}

    static Procedure clauses(Procedure table, Circumstances circumstances) {
        return table.step(QuestionPut.class, awb("9:12"), Title91.ANY);
    }

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return Stream.empty();
    }

    /** What should happen in this part, before the ordinary course of the procedure. */
    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        return Stream.empty();
    }
}
