package nl.aantafel.kernel.awb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.Dossiers;
import org.junit.jupiter.api.Test;

/** The table of title 9.1 knows every kind of step there is. */
class CoverageOfStepsTests {
    @Test
    void everyKindOfStepHasItsRow() {
        var rows = Title91.generalProcedure(Dossiers.formal().circumstances()).clauses();
        assertThat(rows)
                .extracting(clause -> clause.kind().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(kinds());
    }

    @Test
    void everyRowCitesAnArticleAndAStage() {
        assertThat(Title91.generalProcedure(Dossiers.formal().circumstances()).clauses())
                .allSatisfy(clause -> assertThat(clause.during())
                        .as(clause.kind().getSimpleName())
                        .isNotEmpty());
    }

    private static List<String> kinds() {
        return Stream.of(Step.class.getPermittedSubclasses())
                .filter(group -> group != SectoralStep.class)
                .flatMap(group -> Stream.of(group.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .toList();
    }
}
