package nl.aantafel.kernel.awb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.IntakeStep.Requirement;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.law.Regime;
import nl.aantafel.kernel.law.Rule;
import org.junit.jupiter.api.Test;

/** Every rule says in Dutch what is wrong and what would be allowed. */
class RuleTextsTests {
    /** Said by the table itself, by the guards of mirrored complaints and of independence, and by laws that ask for a proposal. */
    static final List<String> OF_THE_TABLE_ITSELF = List.of(
            "PossibleAtThisStage",
            "StepIsInTheProcedure",
            "OthersWordsStayOut",
            "AnswerIsTakenUp",
            "UnitIsNotKeptOut",
            "SomebodyIsLeftToHandleIt");

    @Test
    void everyRuleSaysWhatIsWrongAndWhatIsAllowed() {
        var expected = new TreeSet<String>();
        names().forEach(name -> {
            expected.add("breach." + name);
            expected.add("breach." + name + ".instead");
        });
        assertThat(keys("breach.")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aTextIsShortAndComplete() {
        var texts = texts();
        assertThat(keys("breach.", "obligation.", "clock.", "because.")).allSatisfy(key -> {
            var text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            for (var sentence : text.split("[.?!:;…]( |$)"))
                assertThat(sentence.split(" ").length).as(key + ": " + sentence).isLessThanOrEqualTo(25);
        });
    }

    @Test
    void everyRegimeAndRequirementHasItsWords() {
        var kinds = Arrays.stream(Regime.Kind.values())
                .flatMap(kind -> Stream.of("regime." + kind, "regime." + kind + ".explained"));
        var missing = Arrays.stream(Requirement.values()).map(requirement -> "regime.missing." + requirement);
        assertThat(keys("regime.").stream().filter(key -> !key.startsWith("regime.element.")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(kinds, missing).toList());
    }

    @Test
    void everyObligationAndClockOfAWholeComplaintHasItsWords() {
        var texts = texts();
        for (var story : List.of(
                Dossiers.understood(),
                Dossiers.informal(),
                Dossiers.formal(),
                Dossiers.invited(),
                Dossiers.judged(),
                Dossiers.concluded())) {
            assertThat(story.obligations())
                    .allSatisfy(obligation -> assertThat(texts)
                            .containsKeys("obligation." + obligation.key(), "obligation." + obligation.key() + ".why"));
            assertThat(story.clocks())
                    .allSatisfy(clock -> assertThat(texts)
                            .containsKeys("clock." + clock.id(), "clock." + clock.id() + ".explained"));
            assertThat(texts).containsKey(story.regime().because());
        }
    }

    static Stream<String> names() {
        return Stream.concat(OF_THE_TABLE_ITSELF.stream(), rules().map(Rule::name));
    }

    static Stream<Rule<?>> rules() {
        var procedure = Title91.generalProcedure(Dossiers.formal().circumstances());
        Stream<Rule<? super Step>> general = procedure.generalRules().stream();
        return Stream.concat(general, procedure.clauses().stream().flatMap(clause -> clause.rules().stream()));
    }

    static Properties texts() {
        return MessageFiles.all("nl");
    }

    private static List<String> keys(String... prefixes) {
        return texts().stringPropertyNames().stream()
                .filter(key -> Arrays.stream(prefixes).anyMatch(key::startsWith))
                .toList();
    }
}
