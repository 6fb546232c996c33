package nl.aantafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary and the code keep to each other. */
class GlossaryTests {
    private static final Path ROOT = SourceTree.root();
    private static final Pattern NAME = Pattern.compile("`([A-Za-z_]+)`");
    private static final Pattern DUTCH = Pattern.compile(
            "(?i)\\b\\w*(klacht|dossiernummer|gemeente|termijn|besluit|bezwaar|behandelaar|verordening|ontvangst|brief|hoorverslag)\\w*\\s*\\(");

    @Test
    void everyNameInTheGlossaryExistsInTheCode() throws IOException {
        var code = javaSources().map(GlossaryTests::read).collect(Collectors.joining("\n"));
        var names = NAME.matcher(Files.readString(ROOT.resolve("docs/glossary.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(code).containsPattern("\\b" + name + "\\b"));
    }

    @Test
    void noMethodOrTypeHasADutchName() throws IOException {
        assertThat(javaSources().flatMap(GlossaryTests::declarations))
                .noneMatch(line -> DUTCH.matcher(line).find());
    }

    private static Stream<String> declarations(Path source) {
        return read(source)
                .lines()
                .filter(line -> line.matches("\\s*(public|private|protected|static|final|record|class)\\b.*\\(.*")
                        && !line.contains("\""));
    }

    private static Stream<Path> javaSources() throws IOException {
        return SourceTree.mainJava();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
