package nl.aantafel.wmo;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.wmo.need.NeedInvestigated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Report p. 26: a conversation is no application, and nobody began to investigate. */
class NeedInvestigatedTests {

    /** Six weeks that end on Christmas Day or Good Friday go on to the next working day (law.md OT-01, Atw 1). */
    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-04-13", "2026-11-13, 2026-12-28", "2026-02-20, 2026-04-07"})
    @Proves({"R-W-20", "S-065"})
    void theInvestigationIsDoneWithinSixWeeksOfTheReportOfTheNeed(String reported, String lastDay) {
        var clock = waiting(reported).clock("W1");
        assertThat(clock.deadline().article().toString()).isEqualTo("Wmo 2015 2.3.2 lid 1");
        assertThat(clock.isRunning()).isTrue();
        assertThat(clock.deadline().lastDay()).isEqualTo(parse(lastDay));
    }

    @Test
    @Proves("R-W-21")
    void aPlanOfOnesOwnIsHandedInWithinSevenDays() {
        assertThat(waiting("2026-03-02").clock("W2").deadline().lastDay()).isEqualTo(parse("2026-03-09"));
        assertThat(waiting("2026-03-02").clock("W2").bindsTheMunicipality()).isFalse();
    }

    @Test
    @Proves({"S-065", "R-W-20"})
    void anInvestigationThatNobodyBeganIsRemarked() {
        assertThat(keys(waiting("2026-03-02"))).contains("wmo.investigation-not-started", "wmo.report-not-confirmed");
        var begun = described().take(need("2026-03-02", "2026-03-09", null, false, null));
        assertThat(keys(begun)).doesNotContain("wmo.investigation-not-started");
    }

    @Test
    @Proves({"S-064", "R-W-24"})
    void theCitizenReadsThatThereIsNoApplicationYet() {
        var waiting = waiting("2026-03-02");
        assertThat(keys(waiting)).contains("wmo.no-application-yet");
        assertThat(paragraphs(waiting)).contains("letter.wmo.no-application-yet");

        var applied = waiting.take(new ApplicationNoted(
                parse("2026-05-04"), Elements.id(1), parse("2026-03-02"), parse("2026-04-20"), "Team Wmo"));
        assertThat(keys(applied)).doesNotContain("wmo.no-application-yet");
        assertThat(paragraphs(applied)).doesNotContain("letter.wmo.no-application-yet");
    }

    /** P-45: only where the ordinance says so is a signed report the application. */
    @Test
    @Proves("S-064")
    void aSignedReportIsTheApplicationOnlyWhereTheOrdinanceSaysSo() {
        var given = "2026-03-30";
        assertThat(keys(described().take(need("2026-03-02", "2026-03-09", given, true, "2026-04-01"))))
                .doesNotContain("wmo.no-application-yet");
        assertThat(keys(described().take(need("2026-03-02", "2026-03-09", given, false, "2026-04-01"))))
                .contains("wmo.no-application-yet");
        assertThat(keys(described().take(need("2026-03-02", "2026-03-09", given, true, null))))
                .contains("wmo.no-application-yet");
    }

    /** Wmo 2.3.2 lid 9: the day after the six weeks, not on their last day. */
    @Test
    @Proves("R-W-25")
    void afterSixWeeksWithoutAReportTheCitizenMayApplyAtOnce() {
        assertThat(keys(waiting("2026-03-30").today("2026-05-11"))).doesNotContain("wmo.may-apply-now");
        assertThat(keys(waiting("2026-03-30").today("2026-05-12"))).contains("wmo.may-apply-now");
    }

    @Test
    void daysThatCannotBeAreRefused() {
        described().take(need("2026-03-02", "2026-03-01", null, false, null)).isRefusedBy("DaysFollowEachOther");
        described()
                .take(need("2026-03-02", "2026-03-09", null, true, "2026-04-01"))
                .isRefusedBy("SignatureIsOnAReport");
        described()
                .take(need("2026-03-02", "2026-03-09", "2026-04-02", true, "2026-04-01"))
                .isRefusedBy("DaysFollowEachOther");
    }

    private static List<String> keys(ComplaintStory story) {
        return story.remarks().stream().map(Remark::key).toList();
    }

    private static List<String> paragraphs(ComplaintStory story) {
        return story.laws().paragraphs(LetterKind.L1, story.dossier());
    }

    private static ComplaintStory waiting(String reported) {
        return described()
                .take(new NeedInvestigated(
                        later(reported), Elements.id(1), parse(reported), false, null, null, false, null));
    }

    private static LocalDate later(String reported) {
        return parse(reported).isBefore(parse("2026-05-04")) ? parse("2026-05-04") : parse(reported);
    }

    private static ComplaintStory described() {
        return aComplaint().under(new Wmo()).received("2026-05-04").described("2026-05-04", Elements.under(1, "wmo"));
    }

    private static NeedInvestigated need(
            String reported,
            @Nullable String started,
            @Nullable String given,
            boolean isApplication,
            @Nullable String signed) {
        return new NeedInvestigated(
                parse("2026-05-04"),
                Elements.id(1),
                parse(reported),
                true,
                day(started),
                day(given),
                isApplication,
                day(signed));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : parse(day);
    }
}
