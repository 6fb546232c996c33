package nl.aantafel.kernel.law;

import static java.time.LocalDate.parse;
import static nl.aantafel.statute.Article.awb;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.statute.Article;
import org.junit.jupiter.api.Test;

/** One dossier, elements under two laws: what the one forbids is not allowed by the other. */
class TwoLawsTests {
    private static final Procedure GENERAL =
            Procedure.named("general").step(Withdrawn.class, awb("9:4"), Phases.ANY, new AllowedByTheGeneralLaw());
    private final Dossier dossier = Dossiers.informal().dossier();
    private final Withdrawn step = new Withdrawn(parse("2026-03-09"), "Het hoeft niet meer");

    @Test
    void aLawMayReplaceARowOfTheGeneralProcedure() {
        assertThat(breaches(GENERAL)).containsExactly("AllowedByTheGeneralLaw");
        assertThat(breaches(first(GENERAL))).containsExactly("AllowedByTheFirst");
    }

    @Test
    void ofTwoRowsForOneStepTheRulesOfBothHold() {
        assertThat(breaches(second(first(GENERAL))))
                .containsExactlyInAnyOrder("AllowedByTheFirst", "AllowedByTheSecond");
        assertThat(breaches(first(second(GENERAL))))
                .containsExactlyInAnyOrder("AllowedByTheFirst", "AllowedByTheSecond");
    }

    @Test
    void aRuleThatOneLawAddsOutlivesTheRowOfTheOther() {
        var added = GENERAL.by("first").also(Withdrawn.class, new AllowedByTheFirst());
        assertThat(breaches(second(added))).contains("AllowedByTheFirst", "AllowedByTheSecond");
    }

    @Test
    void ofTwoRowsForOneStepOnlyTheStagesOfBothHold() {
        UnaryOperator<Procedure> narrow =
                procedure -> procedure.by("narrow").step(Withdrawn.class, awb("9:4"), Set.of(Stage.FORMAL));
        assertThat(breaches(narrow.apply(GENERAL))).containsExactly("PossibleAtThisStage");
        assertThat(breaches(narrow.apply(first(GENERAL)))).contains("PossibleAtThisStage", "AllowedByTheFirst");
        assertThat(breaches(first(narrow.apply(GENERAL)))).contains("PossibleAtThisStage", "AllowedByTheFirst");
    }

    private List<String> breaches(Procedure procedure) {
        return procedure.breaches(step, dossier).stream().map(Breach::rule).toList();
    }

    private static Procedure first(Procedure before) {
        return before.by("first").step(Withdrawn.class, awb("9:4"), Phases.ANY, new AllowedByTheFirst());
    }

    private static Procedure second(Procedure before) {
        return before.by("second").step(Withdrawn.class, awb("9:4"), Phases.ANY, new AllowedByTheSecond());
    }

    /** A rule that refuses, so that one sees which rules were asked. */
    private interface Refusal extends Rule<Step> {
        @Override
        default Article article() {
            return awb("9:4");
        }

        @Override
        default boolean allows(Step step, Dossier dossier) {
            return false;
        }
    }

    private static final class AllowedByTheGeneralLaw implements Refusal {}

    private static final class AllowedByTheFirst implements Refusal {}

    private static final class AllowedByTheSecond implements Refusal {}
}
