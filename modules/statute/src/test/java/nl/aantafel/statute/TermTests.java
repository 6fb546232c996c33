package nl.aantafel.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTests {
    private static final Article ARTICLE = Article.awb("9:11 lid 1");

    @ParameterizedTest
    @CsvSource({
        "1, HOURS, 1 uur",
        "48, HOURS, 48 uur",
        "1, DAYS, 1 dag",
        "42, DAYS, 42 dagen",
        "1, WORKING_DAYS, 1 werkdag",
        "5, WORKING_DAYS, 5 werkdagen",
        "1, WEEKS, 1 week",
        "6, WEEKS, 6 weken",
        "1, MONTHS, 1 maand",
        "2, MONTHS, 2 maanden",
        "1, YEARS, 1 jaar",
        "2, YEARS, 2 jaar"
    })
    void itReadsInDutch(int amount, Term.Unit unit, String words) {
        assertThat(new Term(amount, unit, ARTICLE, Term.Origin.STATUTE, true)).hasToString(words);
    }

    @Test
    void factoriesNameTheirUnit() {
        assertThat(Arrays.asList(
                        Term.hours(2, ARTICLE),
                        Term.days(2, ARTICLE),
                        Term.workingDays(2, ARTICLE),
                        Term.weeks(2, ARTICLE),
                        Term.months(2, ARTICLE),
                        Term.years(2, ARTICLE)))
                .extracting(Term::unit)
                .containsExactly(Term.Unit.values());
    }

    @Test
    void aLocalTermStaysUnlessTheMunicipalityChoosesOtherwise() {
        var term = Term.weeks(2, ARTICLE);

        assertThat(term.local()).isEqualTo(term.local(false));
        assertThat(term.local().rolls()).isFalse();
        assertThat(term.local(true).rolls()).isTrue();
        assertThat(term.local().origin()).isEqualTo(Term.Origin.LOCAL);
    }

    @Test
    void itLastsAtLeastOneUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.weeks(0, ARTICLE));
    }

    @Test
    void articlesReadAsCited() {
        assertThat(Article.awb("9:11 lid 2")).hasToString("Awb 9:11 lid 2");
        assertThat(Article.atw("1 lid 1")).hasToString("Atw 1 lid 1");
        assertThat(Article.of(Statute.WMO, "2.3.2 lid 1")).hasToString("Wmo 2015 2.3.2 lid 1");
        assertThat(Article.of(Statute.ORDINANCE, "art. 4")).hasToString("verordening art. 4");
    }

    @Test
    void anArticleHasANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> Article.awb(" "));
    }

    @Test
    void daysReadInDutch() {
        var day = LocalDate.of(2026, 4, 28);

        assertThat(DutchDay.full(day)).isEqualTo("dinsdag 28 april 2026");
        assertThat(DutchDay.withoutWeekday(day)).isEqualTo("28 april 2026");
        assertThat(DutchDay.weekday(day)).isEqualTo("dinsdag");
    }
}
