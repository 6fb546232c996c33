package nl.aantafel.wmo;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.wmo.safehome.SafeHomeFollowed;
import nl.aantafel.wmo.safehome.SafeHomeReportFollowed;
import nl.aantafel.wmo.safehome.SeriousSituationFollowed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows a complaint at Veilig Thuis: a serious situation that nobody acts on, and the report of each year. */
class SafeHomeDutiesTests {

    @Test
    @Proves("R-W-8")
    void aSeriousSituationThatNobodyActsOnHasAnOwnerUntilTheSupervisorKnows() {
        var open = followed().take(situation(false, "Noor Bakker", null));
        assertThat(open.obligations())
                .filteredOn(next -> next.key().equals("ask-whether-supervisor-knows"))
                .extracting(Obligation::by, next -> next.article().toString())
                .containsExactly(tuple(parse("2026-04-14"), "Wmo 2015 4.2.8"));
        assertThat(Stories.keys(open)).contains("wmo.committee-tells-supervisor");
        var told = open.take(situation(false, "Noor Bakker", "2026-04-10"));
        told.nextHasNo("ask-whether-supervisor-knows");
        assertThat(Stories.keys(told)).doesNotContain("wmo.committee-tells-supervisor");
    }

    @Test
    @Proves("R-W-8")
    void whereVeiligThuisActsNobodyHasToTellTheSupervisor() {
        var acts = followed().take(situation(true, "Noor Bakker", null));
        acts.nextHasNo("ask-whether-supervisor-knows");
        assertThat(Stories.keys(acts)).doesNotContain("wmo.committee-tells-supervisor");
    }

    @Test
    @Proves("R-W-8")
    void whoWritesItDownWrongReadsTheArticle() {
        var unfollowed = situation(false, "Noor Bakker", null);
        Stories.wmo().take(unfollowed).isRefusedBy("SafeHomeIsFollowed");
        assertThat(Stories.articles(Stories.wmo(), unfollowed)).containsExactly("Wmo 2015 4.2.8");
        followed().take(situation(false, " ", null)).isRefusedBy("SituationHasAnOwner");
        followed()
                .take(new SeriousSituationFollowed(
                        parse("2026-03-31"), Elements.id(1), false, "Noor Bakker", parse("2026-04-14"), null, " "))
                .isRefusedBy("SituationIsDescribed");
    }

    /** Asking again comes, being told has been. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-30, -, SituationIsAskedAfter",
                "2026-03-31, -, -",
                "2026-03-30, 2026-03-31, -",
                "2026-04-14, 2026-04-01, SupervisorWasTold"
            })
    @Proves("R-W-8")
    void theDaysOfASituationFit(String lookOn, @Nullable String told, @Nullable String refusal) {
        var taken = followed()
                .take(new SeriousSituationFollowed(
                        parse("2026-03-31"),
                        Elements.id(1),
                        false,
                        "Noor Bakker",
                        parse(lookOn),
                        Stories.day(told),
                        "Drie gezinnen wachtten langer dan een jaar op een gesprek."));
        if (refusal == null)
            assertThat(taken.dossier().has(SeriousSituationFollowed.class)).isTrue();
        else taken.isRefusedBy(refusal);
    }

    @Test
    @Proves("R-W-9")
    void aReportIsNotPublicBeforehand() {
        followed().take(report(2025, false, "2026-04-01")).isRefusedBy("ReportFollowsItsYear");
    }

    /** Before 1 June, or before 15 July: the last day is the day before it, and no weekend moves it. */
    @ParameterizedTest
    @CsvSource({"false, 2027-05-31, Wmo 2015 4.2.10", "true, 2027-07-14, Wmo 2015 4.2.11"})
    @Proves("R-W-9")
    void theReportOfTheYearIsPublicBeforeJuneOrBeforeMidJuly(boolean joint, String lastDay, String article) {
        var awaited = followed().take(report(2026, joint, null)).clock("W6");
        assertThat(awaited.deadline().lastDay()).isEqualTo(parse(lastDay));
        assertThat(awaited.deadline().article().toString()).isEqualTo(article);
        assertThat(awaited.bindsTheMunicipality()).isFalse();
        assertThat(followed()
                        .take(report(2026, joint, null))
                        .take(later(joint))
                        .clock("W6")
                        .isRunning())
                .isFalse();
    }

    @Test
    @Proves("R-W-9")
    void theDueDateIsShownAsSoonAsAComplaintAtVeiligThuisIsFollowed() {
        assertThat(followed().clock("W6").deadline().lastDay()).isEqualTo(parse("2027-05-31"));
        assertThat(Stories.wmo().clocks()).extracting(Clock::id).doesNotContain("W6");
    }

    @Test
    @Proves("R-W-9")
    void aReportOverAYearIsNotPublicInThatYear() {
        var early = report(2026, false, "2026-12-31");
        followed().take(early).isRefusedBy("ReportFollowsItsYear");
        assertThat(Stories.articles(followed(), early)).containsExactly("Wmo 2015 4.2.10");
    }

    private static ComplaintStory followed() {
        return Stories.wmo()
                .take(new SafeHomeFollowed(
                        parse("2026-03-30"),
                        Elements.id(1),
                        3,
                        false,
                        false,
                        parse("2026-04-20"),
                        null,
                        null,
                        "De commissie vroeg om uitleg."));
    }

    private static SeriousSituationFollowed situation(boolean acts, String owner, @Nullable String told) {
        return new SeriousSituationFollowed(
                parse(told == null ? "2026-03-31" : told),
                Elements.id(1),
                acts,
                owner,
                parse("2026-04-14"),
                Stories.day(told),
                "Drie gezinnen wachtten langer dan een jaar op een gesprek.");
    }

    private static SafeHomeReportFollowed report(int year, boolean joint, @Nullable String publicOn) {
        return new SafeHomeReportFollowed(parse("2026-03-31"), year, joint, Stories.day(publicOn));
    }

    private static SafeHomeReportFollowed later(boolean joint) {
        return new SafeHomeReportFollowed(parse("2027-05-10"), 2026, joint, parse("2027-05-10"));
    }
}
