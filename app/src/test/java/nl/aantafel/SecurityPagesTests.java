package nl.aantafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/security says is proved, is proved by a test that exists. */
class SecurityPagesTests {
    private static final Path PAGES = SourceTree.root().resolve("docs/security");
    private static final Pattern PROOF = Pattern.compile("`(\\w+(?:Tests|IT))(?:\\.(\\w+))?`");
    private static final Pattern THREAT = Pattern.compile("(?m)^\\| T(\\d+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$");
    private static final Pattern PLANTED = Pattern.compile("(?m)^\\| (\\d+) \\|[^|]*\\|[^|]*\\|([^|]*)\\|$");

    @Test
    void everyNamedProofExists() throws IOException {
        var sources = new TreeMap<String, String>();
        for (var source : SourceTree.testJava().toList())
            sources.put(source.getFileName().toString().replace(".java", ""), Files.readString(source));
        for (var page : List.of("threats.md", "planted-defects.md", "scans.md"))
            assertThat(matches(PROOF, page)).isNotEmpty().allSatisfy(proof -> {
                assertThat(sources).as("a test that %s names", page).containsKey(proof.group(1));
                if (proof.group(2) != null)
                    assertThat(sources.get(proof.group(1)))
                            .as("%s names %s", page, proof.group())
                            .contains(" " + proof.group(2) + "(");
            });
    }

    @Test
    void everyThreatHasAProofOrIsCalledOpen() throws IOException {
        var threats = matches(THREAT, "threats.md");
        assertThat(threats.map(threat -> Integer.valueOf(threat.group(1))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 25).boxed().toList());
        assertThat(matches(THREAT, "threats.md"))
                .allMatch(threat -> PROOF.matcher(threat.group(3)).find()
                        || threat.group(4).strip().startsWith("open"));
    }

    @Test
    void everyPlantedDefectNamesTheTestThatItIsCaught() throws IOException {
        assertThat(matches(PLANTED, "planted-defects.md"))
                .hasSizeGreaterThanOrEqualTo(19)
                .allMatch(planted -> PROOF.matcher(planted.group(2)).find());
    }

    private static Stream<MatchResult> matches(Pattern pattern, String page) throws IOException {
        return pattern.matcher(Files.readString(PAGES.resolve(page))).results();
    }
}
