package nl.aantafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which row of the rule book is proved by which test. A row without a test is printed as open. */
class SeedCoverageTests {
    private static final Pattern PROVES = Pattern.compile(
            "@Proves\\(\\{?([^)]*?)\\}?\\)(?:\\s*@[^\\n]*(?:\\n\\s+\"[^\\n]*)*)*\\s*(?:static |final |public |private )*(class|void|Stream<[^>]+>|List<[^>]+>|Collection<[^>]+>) (\\w+)");
    private static final Pattern ID = Pattern.compile("\"([A-Z]+-?[^\"]+)\"");

    @Test
    void theTableOfProofsIsUpToDate() throws IOException {
        GeneratedDocument.named("seed-coverage.md").mustEqual(table());
    }

    @Test
    void nobodyProvesARowThatDoesNotExist() throws IOException {
        var known = requirements().stream().map(row -> row[0]).toList();
        assertThat(known).hasSizeGreaterThan(400).containsAll(proofs().keySet());
    }

    private static String table() throws IOException {
        var proofs = proofs();
        var rows = requirements();
        var proved = rows.stream().filter(row -> proofs.containsKey(row[0])).count();
        var lines = rows.stream()
                .map(row -> "| %s | %s | %s | %s |"
                        .formatted(
                                row[0],
                                row[1],
                                row[2],
                                String.join(", ", proofs.getOrDefault(row[0], new TreeSet<>(List.of("open"))))))
                .collect(Collectors.joining("\n"));
        return """
                # Which row is proved by which test

                Written by `SeedCoverageTests`. %d of %d rows have a test that names them; the others are open.

                | row | source | what it says | proved by |
                |---|---|---|---|
                %s
                """.formatted(proved, rows.size(), lines);
    }

    private static Map<String, TreeSet<String>> proofs() throws IOException {
        var proofs = new TreeMap<String, TreeSet<String>>();
        for (var source : SourceTree.testJava().toList()) {
            var text = Files.readString(source);
            PROVES.matcher(text)
                    .results()
                    .forEach(match -> ids(match.group(1))
                            .forEach(id -> proofs.computeIfAbsent(id, _ -> new TreeSet<>())
                                    .add(name(source, match.group(2), match.group(3)))));
        }
        return proofs;
    }

    private static String name(Path source, String what, String name) {
        var type = source.getFileName().toString().replace(".java", "");
        return what.equals("class") ? type : type + "." + name;
    }

    private static List<String> ids(String list) {
        return ID.matcher(list).results().map(match -> match.group(1)).toList();
    }

    private static List<String[]> requirements() {
        try (var lines = Files.lines(SourceTree.root().resolve("docs/law/requirements.tsv"))) {
            return new ArrayList<>(lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
