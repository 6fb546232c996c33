package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.AssessmentStep.ComparedWithOthers;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;

/** Help made to measure can feel like arbitrariness: who says so is told why (report p. 8, p. 33, S-157). */
final class Comparing {
    private static final String THEME = "unequal-treatment";

    private Comparing() {}

    static Procedure clauses(Procedure table) {
        return table.step(ComparedWithOthers.class, awb("9:12"), Phases.OPEN, new ComparisonIsExplained())
                .also(Concluded.class, new DifferenceIsExplained());
    }

    static Stream<Obligation> obligations(Dossier dossier) {
        return !dossier.isClosed() && unexplained(dossier).isPresent()
                ? Stream.of(new Obligation("compare-with-others", ComparedWithOthers.class, awb("9:12"), null))
                : Stream.empty();
    }

    /** An element about unequal treatment that will be judged and was not compared. */
    static Optional<Element> unexplained(Dossier dossier) {
        return dossier.elements().stream()
                .filter(element -> element.themes().contains(THEME) && !dossier.isDeclined(element.id()))
                .filter(element -> !dossier.has(
                        ComparedWithOthers.class, compared -> compared.element().equals(element.id())))
                .findFirst();
    }
}
