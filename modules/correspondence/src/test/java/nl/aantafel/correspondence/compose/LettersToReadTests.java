package nl.aantafel.correspondence.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.aantafel.correspondence.pdf.LetterPdf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every letter in full, kept beside the tests so that a lawyer and an editor can read what changes. */
class LettersToReadTests {
    private static final Path KEPT = Path.of("src/test/resources/letters");
    private static final Path MADE = Path.of("target/letters");
    private static final LetterPdf PDF = new LetterPdf();

    @TestFactory
    Stream<DynamicTest> aLetterReadsAsKept() {
        return EveryLetter.byName().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> compare(entry.getKey(), entry.getValue())));
    }

    private static void compare(String name, Composed composed) throws IOException {
        var text = PlainText.of(composed.letter());
        Files.createDirectories(MADE);
        Files.writeString(MADE.resolve(name + ".txt"), text);
        Files.write(MADE.resolve(name + ".pdf"), PDF.render(composed.letter()));
        assertThat(KEPT.resolve(name + ".txt"))
                .as("read target/letters/%s.txt; when it is better, copy it", name)
                .hasContent(text);
    }
}
