package nl.aantafel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SpotBugs, with the filters of the build, finds mistakes planted in a class that nothing uses. */
class SpotBugsBitesTests {
    private static final Pattern FINDING = Pattern.compile("(?s)<BugInstance type=\"(\\w+)\".*?</BugInstance>");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private static String found = "";

    @BeforeAll
    static void look(@TempDir Path folder) throws Exception {
        var report = folder.resolve("found.xml");
        var said = folder.resolve("said.txt");
        var look = new ProcessBuilder(command(report))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(look.waitFor()).as(() -> read(said)).isZero();
        found = read(report);
    }

    @ParameterizedTest
    @CsvSource({
        "sqlFromStrings, SQL_INJECTION_JDBC",
        "predictableCode, PREDICTABLE_RANDOM",
        "codeKeptAsBrokenHash, WEAK_MESSAGE_DIGEST_MD5",
        "nullIsUsed, NP_"
    })
    void aPlantedHoleIsFound(String method, String kind) {
        assertThat(FINDING.matcher(found).results())
                .anyMatch(finding ->
                        finding.group(1).startsWith(kind) && finding.group().contains("name=\"" + method + "\""));
    }

    private static List<String> command(Path report) {
        var root = root();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                CLASS_PATH,
                "edu.umd.cs.findbugs.FindBugs2",
                "-xml",
                "-medium",
                "-effort:max",
                "-pluginList",
                onClassPath("findsecbugs-plugin"),
                "-include",
                root.resolve("config/spotbugs-include.xml").toString(),
                "-exclude",
                root.resolve("config/spotbugs-exclude.xml").toString(),
                "-onlyAnalyze",
                "nl.aantafel.testkit.planted.*",
                "-auxclasspath",
                CLASS_PATH,
                "-output",
                report.toString(),
                onClassPath("test-classes"));
    }

    private static String onClassPath(String part) {
        return Arrays.stream(CLASS_PATH.split(System.getProperty("path.separator")))
                .filter(entry -> entry.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) folder = folder.getParent();
        return folder;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
