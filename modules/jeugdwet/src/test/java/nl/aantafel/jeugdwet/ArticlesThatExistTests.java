package nl.aantafel.jeugdwet;

import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Clause;
import nl.aantafel.kernel.law.ClockKind;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import org.junit.jupiter.api.Test;

/**
 * Jeugdwet 4.2.4 and 4.2.5 are about having a say, not about complaints; 4.2.6 to 4.2.12 are gone, though older writing
 * still cites them. Nothing of ours does.
 */
class ArticlesThatExistTests {
    private static final Pattern GONE = Pattern.compile("(?<![\\d.])4\\.2\\.(4|5|6|7|8|9|10|11|12)(?!\\d)");
    private final Jeugdwet law = new Jeugdwet();

    @Test
    @Proves("R-J-8")
    void noRuleCitesAnArticleThatIsGoneOrAboutSomethingElse() {
        assertThat(cited().toList())
                .hasSizeGreaterThan(40)
                .filteredOn(article -> article.statute() == Statute.JEUGDWET)
                .isNotEmpty()
                .noneMatch(article -> GONE.matcher(article.number()).find());
    }

    /** Remarks and obligations cite as they are written, so the sources are read too. Wmo 4.2.7 is another act. */
    @Test
    @Proves("R-J-8")
    void noSourceCitesOne() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java")).toList())
                    .hasSizeGreaterThan(80)
                    .allSatisfy(path -> assertThat(lines(path)).noneMatch(ArticlesThatExistTests::citesOne));
        }
    }

    @Test
    @Proves("R-J-8")
    void noTextCitesOne() {
        for (var language : List.of("nl", "en"))
            assertThat(MessageFiles.all(language).values())
                    .noneMatch(text -> GONE.matcher(text.toString()).find());
    }

    @Test
    void theCheckSeesWhatItLooksFor() {
        assertThat(citesOne("Article.of(Statute.JEUGDWET, \"4.2.7\")")).isTrue();
        assertThat(citesOne("Article.of(Statute.WMO, \"4.2.7\")")).isFalse();
        assertThat(GONE.matcher("4.2.12 lid 1").find()).isTrue();
        assertThat(GONE.matcher("4.2.1 lid 6, 4.2.2 en 4.2.3").find()).isFalse();
    }

    private static boolean citesOne(String line) {
        return GONE.matcher(line).find() && !line.contains("WMO") && !line.contains("Wmo");
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<Article> cited() {
        var story =
                aComplaint().under(law).received("2026-03-09").described("2026-03-09", Elements.under(1, "jeugdwet"));
        var clauses = story.procedure(story.dossier().receivedOn()).clauses();
        var clocks =
                law.whole().stream().flatMap(part -> part.clockKinds().stream()).map(ClockKind::article);
        var routes = law.routes().stream().map(Route::article);
        var rules = clauses.stream().flatMap(clause -> clause.rules().stream()).map(rule -> ((Rule<?>) rule).article());
        return Stream.of(clauses.stream().map(Clause::article), rules, clocks, routes)
                .flatMap(articles -> articles);
    }
}
