package nl.aantafel.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageFilesTests {
    private static final Path MAIN = Path.of("src/main/resources");
    private static final Pattern TEXT = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");
    private static final Pattern ATTRIBUTE = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern KEY = Pattern.compile("#\\{(shell\\.[A-Za-z0-9.]+)");

    @Test
    void englishSaysAllThatDutchSays() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("nl"));
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() throws IOException {
        for (String template : templates())
            assertThat(TEXT.matcher(ATTRIBUTE.matcher(template).replaceAll(""))
                            .results()
                            .map(MatchResult::group))
                    .isEmpty();
    }

    @Test
    void templatesHoldNoStyleOrScriptOfTheirOwn() throws IOException {
        for (String template : templates())
            assertThat(template).doesNotContain(" style=", "<style", "<script>", " onclick", "javascript:");
    }

    @Test
    void everyKeyOfATemplateHasAText() throws IOException {
        Set<String> known = keys("nl");
        for (String template : templates())
            assertThat(KEY.matcher(template).results().map(key -> key.group(1))).allMatch(known::contains);
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(MAIN.resolve("templates/shell"))) {
            return files.map(MessageFilesTests::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(MAIN.resolve("messages/shell_" + language + ".properties"))) {
            texts.load(file);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toSet());
    }
}
