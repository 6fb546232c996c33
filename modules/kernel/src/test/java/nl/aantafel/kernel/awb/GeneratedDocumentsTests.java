package nl.aantafel.kernel.awb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Clause;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.kernel.law.Rule;
import org.junit.jupiter.api.Test;

/**
 * The documents that follow from the table of title 9.1 say the same as the table. Run with
 * {@code -Daantafel.update-docs=true} to write them anew.
 */
class GeneratedDocumentsTests {
    private static final Path COMMITTED = Path.of("..", "..", "docs", "generated");
    private static final Procedure TABLE =
            Title91.generalProcedure(Dossiers.formal().circumstances());

    @Test
    void theRulesDocumentIsUpToDate() throws IOException {
        compare("rules.md", rules());
    }

    @Test
    void theLifeCycleDocumentIsUpToDate() throws IOException {
        compare("life-cycle.md", LifeCycle.document(TABLE));
    }

    @Test
    @Proves("S-134")
    void theLifeOfEachRegimeIsUpToDate() throws IOException {
        compare("life-cycle-per-regime.md", RegimeLives.document());
    }

    @Test
    void theClocksDocumentIsUpToDate() throws IOException {
        compare("clocks.md", ClockCatalogueTests.document());
    }

    private static void compare(String name, String document) throws IOException {
        var fresh = Path.of("target", "generated-docs", name);
        Files.createDirectories(Objects.requireNonNull(fresh.getParent()));
        Files.writeString(fresh, document);
        var committed = COMMITTED.resolve(name);
        if (Boolean.getBoolean("aantafel.update-docs")) {
            Files.createDirectories(COMMITTED);
            Files.writeString(committed, document);
        }
        assertThat(committed)
                .as("docs/generated/%s is missing; run with -Daantafel.update-docs=true", name)
                .exists();
        assertThat(Files.readString(committed))
                .as("docs/generated/%s differs from the law in the code; run with -Daantafel.update-docs=true", name)
                .isEqualTo(document);
    }

    private static String rules() {
        var rows =
                TABLE.clauses().stream().map(GeneratedDocumentsTests::section).collect(Collectors.joining("\n"));
        return """
                # The rules of Awb title 9.1, as the program applies them

                Generated from `awb/Title91` by a test; do not edit. A rule that refuses stops a step; a rule that warns asks for a reason.
                The municipality's own choices (ordinance) fill in the terms; a law module may add to this table.

                ## Every step

                """ + table(TABLE.generalRules()) + "\n" + rows + "\n" + byArticle();
    }

    /** For who holds the statute in the other hand. */
    private static String byArticle() {
        var general = TABLE.generalRules().stream().map(rule -> line(rule, "every step"));
        var ofSteps = TABLE.clauses().stream()
                .flatMap(clause -> clause.rules().stream()
                        .map(rule -> line(rule, clause.kind().getSimpleName())));
        return Stream.concat(general, ofSteps)
                .sorted()
                .collect(Collectors.joining("", "## By article\n\n| article | rule | step |\n|---|---|---|\n", ""));
    }

    private static String line(Rule<?> rule, String step) {
        return "| %s | %s | %s |\n".formatted(rule.article(), rule.name(), step);
    }

    private static String section(Clause<?> clause) {
        var stages = Stream.of(Stage.values())
                .filter(clause.during()::contains)
                .map(stage -> "`" + stage + "`")
                .collect(Collectors.joining(", "));
        var heading =
                "## %s (%s)%n%nPossible at: %s.%n".formatted(clause.kind().getSimpleName(), clause.article(), stages);
        var rules = clause.rules().isEmpty() ? "No rules of its own.\n" : table(clause.rules());
        return (heading + "\n" + rules).replace(System.lineSeparator(), "\n");
    }

    private static String table(List<? extends Rule<?>> rules) {
        var texts = RuleTextsTests.texts();
        return rules.stream()
                .map(rule -> "| %s | %s | %s | %s | %s |%n"
                        .formatted(
                                rule.name(),
                                rule.article(),
                                rule.force() == Force.REFUSE ? "refuses" : "warns",
                                texts.getProperty("breach." + rule.name()),
                                texts.getProperty("breach." + rule.name() + ".instead")))
                .collect(Collectors.joining(
                        "", "| rule | article | force | when it is broken | instead |\n|---|---|---|---|---|\n", ""))
                .replace(System.lineSeparator(), "\n");
    }
}
