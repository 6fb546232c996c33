package nl.aantafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** House rules that byte code cannot show. */
class SourceRulesTests {
    private static final int LONGEST_FILE = 250;
    private static final Pattern LITERAL = Pattern.compile(">\\s*[A-Za-zÀ-ÿ][^<>{}$#]*[A-Za-zÀ-ÿ]{2,}[^<>{}$#]*<");

    @Test
    void noFileIsLongerThanTwoScreens() throws IOException {
        assertThat(SourceTree.mainJava())
                .allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    void everySwitchOverStepsNamesEveryKind() throws IOException {
        assertThat(SourceTree.mainJava().map(SourceRulesTests::read))
                .filteredOn(source -> source.contains("switch (step)"))
                .isNotEmpty()
                .noneMatch(source -> Pattern.compile("switch \\(step\\)[\\s\\S]{0,1500}?default ->")
                        .matcher(source)
                        .find());
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertThat(SourceTree.mainJava().map(Path::getParent).distinct())
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() throws IOException {
        assertThat(SourceTree.templates()
                        .filter(file -> LITERAL.matcher(visible(file)).find()))
                .isEmpty();
    }

    @Test
    void templatesNeverWriteUnescapedText() throws IOException {
        assertThat(SourceTree.templates().map(SourceRulesTests::read)).noneMatch(text -> text.contains("th:utext"));
    }

    @Test
    void templatesRunNothingInline() throws IOException {
        assertThat(SourceTree.templates().map(SourceRulesTests::read))
                .noneMatch(text -> Pattern.compile("\\son(click|submit|change|load)=|\\sstyle=|javascript:")
                        .matcher(text)
                        .find());
    }

    private static String visible(Path template) {
        return read(template)
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<(script|style|svg)\\b.*?</\\1>", "")
                .replaceAll("(?s)\\[\\[.*?\\]\\]", "");
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
