package nl.aantafel.statute;

import static nl.aantafel.statute.Terms.HANDLING;
import static nl.aantafel.statute.Terms.HANDLING_WITH_COMMITTEE;
import static nl.aantafel.statute.Terms.NOTICE;
import static nl.aantafel.statute.Terms.POSTPONEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the rule book, row by row. */
class TermVectorsTests {
    private final LegalCalendar calendar = LegalCalendar.bundled();

    @ParameterizedTest(name = "{0} received {1}")
    @CsvFileSource(resources = "/statute/complaint-terms.csv", numLinesToSkip = 1)
    void complaintsEndOnTheDaysOfTheRuleBook(
            String id, LocalDate received, LocalDate w4, LocalDate w6, LocalDate w10, LocalDate w6p4, LocalDate w10p4) {
        var six = calendar.after(received, HANDLING);
        var ten = calendar.after(received, HANDLING_WITH_COMMITTEE);

        assertThat(calendar.after(received, NOTICE).lastDay()).isEqualTo(w4);
        assertThat(six.lastDay()).isEqualTo(w6);
        assertThat(ten.lastDay()).isEqualTo(w10);
        assertThat(calendar.extend(six, POSTPONEMENT).lastDay()).isEqualTo(w6p4);
        assertThat(calendar.extend(ten, POSTPONEMENT).lastDay()).isEqualTo(w10p4);
    }

    @ParameterizedTest(name = "{0} received {1}: {3}")
    @CsvFileSource(resources = "/statute/complaint-reasons.csv", numLinesToSkip = 1)
    void complaintsSayWhichDaysMovedTheirEnd(String id, LocalDate received, LocalDate nominal, String why) {
        var deadline = calendar.after(received, HANDLING);

        assertThat(deadline.nominal()).isEqualTo(nominal);
        assertThat(deadline.isExtended()).isEqualTo(why != null);
        if (why == null) assertThat(deadline.because()).hasSize(1);
        else assertThat(deadline.because().getLast()).contains(inOneSentence(why));
    }

    @ParameterizedTest(name = "{0} announced {1}")
    @CsvFileSource(resources = "/statute/objection-terms.csv", numLinesToSkip = 1)
    void objectionsEndOnTheDaysOfTheRuleBook(
            String id,
            LocalDate announced,
            LocalDate first,
            LocalDate last,
            LocalDate byPost,
            LocalDate decision6,
            LocalDate decision12) {
        var terms = ObjectionTerms.of(announced, calendar);

        assertThat(terms.filing().start()).isEqualTo(first);
        assertThat(terms.filing().nominal()).isEqualTo(announced.plusDays(42));
        assertThat(terms.filing().lastDay()).isEqualTo(last);
        assertThat(terms.byPost().lastDay()).isEqualTo(byPost);
        assertThat(terms.decision().lastDay()).isEqualTo(decision6);
        assertThat(terms.decisionWithCommittee().lastDay()).isEqualTo(decision12);
    }

    @ParameterizedTest(name = "{0}: {1} {2} after {3}")
    @CsvFileSource(resources = "/statute/other-terms.csv", numLinesToSkip = 1)
    void otherTermsEndOnTheDaysOfTheRuleBook(String id, int amount, Term.Unit unit, LocalDate start, LocalDate last) {
        var term = new Term(amount, unit, Article.awb("4:13"), Term.Origin.STATUTE, true);

        assertThat(calendar.after(start, term).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: filed on {1}")
    @CsvSource({"OT-12, 2026-09-01, 2025-09-01", "OT-13, 2028-02-29, 2027-02-28"})
    void conductIsLookedBackOneYear(String id, LocalDate filed, LocalDate earliest) {
        assertThat(calendar.back(filed, Term.years(1, Article.awb("9:8 lid 1"))))
                .isEqualTo(earliest);
    }

    @ParameterizedTest(name = "{0}: placed {1}")
    @CsvSource({
        "OT-14, 2026-12-25T10:00+01:00[Europe/Amsterdam], 2026-12-27T10:00+01:00[Europe/Amsterdam]",
        "OT-15, 2026-03-28T12:00+01:00[Europe/Amsterdam], 2026-03-30T13:00+02:00[Europe/Amsterdam]",
        "autumn, 2026-10-24T12:00+02:00[Europe/Amsterdam], 2026-10-26T11:00+01:00[Europe/Amsterdam]"
    })
    void fortyEightHoursAreElapsedTime(String id, ZonedDateTime placed, ZonedDateTime end) {
        var deadline = HourDeadline.after(placed, Term.hours(48, Article.awb("2:10")));

        assertThat(deadline.end()).isEqualTo(end);
        assertThat(deadline.isPast(end.toInstant())).isFalse();
        assertThat(deadline.isPast(end.toInstant().plusMillis(1))).isTrue();
        assertThat(deadline.isPast(Instant.EPOCH)).isFalse();
    }

    /** OT-16. */
    @Test
    void aMonthOfTheAvgEndsAtTheMonthEndAndRollsByUnionLaw() {
        var month = Term.months(1, Article.of(Statute.AVG, "12 lid 3")).eu();
        var deadline = calendar.after(LocalDate.of(2026, 1, 31), month);

        assertThat(deadline.nominal()).isEqualTo("2026-02-28");
        assertThat(deadline.lastDay()).isEqualTo("2026-03-02");
        assertThat(deadline.because())
                .containsExactly(
                        "zaterdag 31 januari 2026 + 1 maand = zaterdag 28 februari 2026 (AVG 12 lid 3)",
                        "verlengd tot en met maandag 2 maart 2026: zaterdag en zondag (Vo. 1182/71 art. 3 lid 4)");
    }

    /** TC-24: a new royal decree moves a day that was marked provisional. */
    @Test
    void aNewRoyalDecreeMovesTheEndOfAProvisionalTerm() {
        var received = LocalDate.of(2029, 3, 29);
        var later = new LegalCalendar(EquatedDays.bundled().with(LocalDate.of(2029, 5, 11), "KB voor 2029"));

        var before = calendar.after(received, HANDLING);
        var after = later.after(received, HANDLING);

        assertThat(before.lastDay()).isEqualTo("2029-05-11");
        assertThat(before.provisional()).isTrue();
        assertThat(after.lastDay()).isEqualTo("2029-05-14");
        assertThat(after.provisional()).isFalse();
    }

    private static String inOneSentence(String why) {
        var last = why.lastIndexOf("; ");
        var names = last < 0 ? why : why.substring(0, last) + " en " + why.substring(last + 2);
        return ": " + names.replace("; ", ", ") + " (Atw 1 lid 1";
    }
}
