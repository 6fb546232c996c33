package nl.aantafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(SourceTree.templates().map(SourceRulesTests::read)).noneMatch(SourceRulesTests::isUnescaped);
    }

    /** Planted: the same look finds each way to write a text as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<p th:utext=\"${story}\"></p>", "<p data-th-utext=\"${story}\"></p>", "<p>[(${story})]</p>"})
    void unescapedTextIsFound(String template) {
        assertThat(isUnescaped(template)).isTrue();
    }

    private static boolean isUnescaped(String template) {
        return template.contains("th:utext") || template.contains("th-utext") || template.contains("[(");
    }

    @Test
    void templatesRunNothingInline() throws IOException {
        var inline = Pattern.compile(
                "(?i)\\s(th:)?on[a-z]+=|\\s(th:)?style=|javascript:|<style\\b|srcdoc|<script(?![^>]*src=)"
                        + "|th:attr=\"[^\"]*\\b(on[a-z]+|style)=|th:inline=|hx-on");
        assertThat(SourceTree.templates()
                        .filter(file -> inline.matcher(read(file)).find()))
                .isEmpty();
    }

    /** Text between {@code __} is evaluated twice. Only the name of a panel's own fragment is worth that. */
    @Test
    void typedTextIsNeverMadeIntoAnExpression() throws IOException {
        var twice = Pattern.compile("__\\$\\{(?!(panel|shown)\\.fragment}__)|\\[\\(|th-utext");
        assertThat(SourceTree.templates()
                        .filter(file -> twice.matcher(read(file)).find()))
                .isEmpty();
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
