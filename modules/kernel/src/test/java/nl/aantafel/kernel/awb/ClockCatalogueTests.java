package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.ClockKind;
import nl.aantafel.kernel.law.GeneralClocks;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Term;
import org.junit.jupiter.api.Test;

/** One catalogue of clocks: whatever the code starts is in it, and whatever is in it is started and explained. */
class ClockCatalogueTests {
    private static final Pattern STARTED = Pattern.compile("new Clock\\(\\s*\"(\\w+)\"");
    private static final Path SOURCES = Path.of("src", "main", "java", "nl", "aantafel", "kernel", "awb");

    @Test
    void whatIsStartedIsInTheCatalogueAndTheOtherWayRound() throws IOException {
        var started = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var matcher = STARTED.matcher(Files.readString(file));
                while (matcher.find()) started.add(matcher.group(1));
            }
        }
        assertThat(started).containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void aNameIsUsedOnce() {
        assertThat(ids()).doesNotHaveDuplicates();
    }

    @Test
    void aClockThatIsNotInTheCatalogueDoesNotStart() {
        var deadline = LegalCalendar.bundled()
                .after(
                        parse("2026-03-02"),
                        Term.weeks(6, GeneralClocks.list().getFirst().article()));
        assertThatThrownBy(() -> new Clock("K99", "", deadline, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachSaysWhatItIsAndHowLongItLastsHere() {
        assertThat(GeneralClocks.list()).allSatisfy(kind -> {
            assertThat(text(kind, "")).isNotBlank();
            assertThat(text(kind, ".explained")).isNotBlank();
            assertThat(lasts(kind)).isNotBlank().doesNotContain("{");
        });
    }

    @Test
    void theLengthsInWordsAreTheMunicipalitysOwn() {
        assertThat(lasts("K1")).contains("6 weken", "10 weken", "4 weken");
        assertThat(lasts("K0b")).contains("5 werkdagen");
    }

    @Test
    @Proves("S-013")
    void whatIsSaidOfATermAndWhatIsCountedComeFromOneChoice() {
        for (var ordinance : List.of(LocalRules.nieuwerhaven(), LocalRules.waterbroek())) {
            var weeks = ordinance.value(OpenTerms.HANDLING_WEEKS);
            var complaint = Dossiers.understood().in(ordinance);
            assertThat(lasts(kind("K1"), ordinance)).contains(weeks + " weken");
            assertThat(complaint.clock("K1").deadline().nominal())
                    .isEqualTo(parse("2026-03-02").plusWeeks(weeks));
            var days = ordinance.value(OpenTerms.RECEIPT_TERM);
            assertThat(lasts(kind("K0b"), ordinance)).contains(days + " werkdagen");
            assertThat(complaint.clock("K0b").deadline().lastDay())
                    .isEqualTo(LegalCalendar.bundled().addWorkingDays(parse("2026-03-02"), days));
        }
    }

    static List<String> ids() {
        return GeneralClocks.list().stream().map(ClockKind::id).toList();
    }

    /** For {@code docs/generated/clocks.md}. */
    static String document() {
        return GeneralClocks.list().stream()
                .map(kind -> "| %s | %s | %s | %s | %s |\n"
                        .formatted(
                                kind.id(),
                                text(kind, ""),
                                lasts(kind),
                                kind.bound().name().toLowerCase(Locale.ROOT),
                                kind.article()))
                .collect(Collectors.joining("", """
                        # The clocks of a dossier

                        Generated from `law/GeneralClocks` by a test, with the standard values of the ordinance; do not edit.

                        | clock | name | how long | binds | article |
                        |---|---|---|---|---|
                        """, ""));
    }

    private static String lasts(String id) {
        return lasts(kind(id));
    }

    private static ClockKind kind(String id) {
        return GeneralClocks.list().stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String lasts(ClockKind kind) {
        return lasts(kind, Dossiers.formal().circumstances().ordinance());
    }

    private static String lasts(ClockKind kind, Ordinance ordinance) {
        var lengths = kind.terms().stream().map(ordinance::value).toArray();
        return new MessageFormat(text(kind, ".lasts"), Locale.of("nl", "NL")).format(lengths);
    }

    private static String text(ClockKind kind, String ending) {
        return RuleTextsTests.texts().getProperty("clock." + kind.id() + ending, "");
    }
}
