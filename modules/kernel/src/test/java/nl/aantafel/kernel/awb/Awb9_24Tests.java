package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.AfterTheConduct;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Awb 9:24: the year in which the ombudsman can be asked. */
class Awb9_24Tests {
    private static final LegalCalendar CALENDAR = LegalCalendar.bundled();

    @ParameterizedTest
    @CsvSource({"2025-02-28, 2026-02-28", "2028-02-29, 2029-02-28", "2026-12-25, 2027-12-25"})
    @Proves({"K5", "R-9.24-1"})
    void aYearDoesNotRoll(LocalDate letter, LocalDate lastDay) {
        assertThat(CALENDAR.after(letter, Term.years(1, Article.awb("9:24"))).lastDay())
                .isEqualTo(lastDay);
    }

    @Test
    @Proves({"K5", "R-9.24-1"})
    void afterTheLetterItIsAYearFromTheLetter() {
        assertThat(year(Dossiers.concluded())).hasValue(parse("2027-03-27"));
    }

    @Test
    @Proves({"K5", "R-9.24-1"})
    void afterASolutionOrARefusalItIsAYearFromTheEnd() {
        assertThat(year(Dossiers.settled())).hasValue(parse("2027-03-11"));
        var declined = Dossiers.understood()
                .take(new Declined(
                        parse("2026-03-10"),
                        Set.of(),
                        Ground.BEFORE_ANOTHER_COURT,
                        "Loopt bij de rechter",
                        "Rechtbank, zaak 12",
                        "",
                        null,
                        "c.smit"));
        assertThat(year(declined)).hasValue(parse("2027-03-10"));
    }

    @Test
    @Proves({"K5", "R-9.11-4"})
    void whenWeAreLateItIsAYearFromTheDayOnWhichItShouldHaveEnded() {
        assertThat(year(Dossiers.formal().today("2026-04-13"))).isEmpty();
        var late = Dossiers.formal().today("2026-04-14");
        assertThat(year(late)).hasValue(parse("2027-04-13"));
        assertThat(late.clock("K5").deadline().article()).hasToString("Awb 9:24 lid 1 onder b");
    }

    @Test
    @Proves("R-9.24-2")
    void whoCouldNotComplainFirstHasAYearAfterTheConduct() {
        var story = Dossiers.understood();
        var element = story.dossier().elements().getFirst();
        var dated = story.take(new ElementDescribed(parse("2026-03-05"), on(element, "2026-01-15")));

        assertThat(AfterTheConduct.of(dated.dossier(), CALENDAR).map(Deadline::lastDay))
                .hasValue(parse("2027-01-15"));
        var undated = story.take(new ElementDescribed(parse("2026-03-05"), on(element, null)));
        assertThat(AfterTheConduct.of(undated.dossier(), CALENDAR)).isEmpty();
    }

    private static Element on(Element element, @Nullable String day) {
        var conduct = element.conduct();
        return new Element(
                element.id(),
                element.title(),
                new Conduct(
                        conduct.description(),
                        day == null ? null : parse(day),
                        conduct.whose(),
                        conduct.towardsComplainant()),
                element.matter(),
                element.laws(),
                element.themes(),
                element.decidedOn());
    }

    private static Optional<LocalDate> year(ComplaintStory story) {
        return story.clocks().stream()
                .filter(clock -> clock.id().equals("K5"))
                .map(clock -> clock.deadline().lastDay())
                .findFirst();
    }
}
