package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.awb.objection.ForwardedTheSameDay;
import nl.aantafel.kernel.awb.objection.ForwardedToSomebody;
import nl.aantafel.kernel.awb.objection.NoticeWasReceived;
import nl.aantafel.kernel.awb.objection.Penalty;
import nl.aantafel.kernel.awb.objection.RulingOutIsExplained;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ContactStep.DefaultNoticeReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeForwarded;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeRuledOut;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Decisions;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Awb 4:17: a notice of default is recognised, sent on the same day, and starts two weeks. */
class Awb4_17Tests {
    @ParameterizedTest
    @CsvSource({"2026-04-21, 2026-05-06", "2027-04-22, 2027-05-10"})
    @Proves({"K8", "R-4-3", "S-075"})
    void twoWeeksCountFromTheDayOfReceipt(String received, String lastDay) {
        var story = waiting(received).take(notice(received));
        assertThat(story.clock("K8").deadline().lastDay()).isEqualTo(parse(lastDay));
        assertThat(story.clock("K8").about()).isEqualTo("1");
    }

    @Test
    @Proves("K8")
    void theDecisionEndsTheTwoWeeks() {
        var story =
                waiting("2026-04-21").take(notice("2026-04-21")).take(Decisions.announced("2026-05-01", "2026-04-30"));
        assertThat(story.clock("K8").stoppedOn()).isEqualTo(parse("2026-04-30"));
    }

    @Test
    @Proves("K8")
    void aNoticeBeforeTheTermOfTheDecisionHasPassedStartsNothing() {
        var early = waiting("2026-04-21")
                .take(Decisions.applied("2026-04-21", "2026-04-13"))
                .take(notice("2026-04-21"));
        assertThat(early.clocks()).extracting(Clock::id).contains("K7").doesNotContain("K8");
    }

    @Test
    @Proves({"R-4-3", "S-075"})
    void aNoticeIsSentOnTheSameDay() {
        var story = waiting("2026-04-21").take(notice("2026-04-21"));
        assertThat(story.obligations().getFirst().key()).isEqualTo("forward-default-notice");
        assertThat(story.obligations().getFirst().by()).isEqualTo(parse("2026-04-21"));
        story.take(forwarded("2026-04-21", "2026-04-21", "Wmo-loket")).nextIs("assign-handler");
    }

    @Test
    @Proves({"R-4-3", "S-075"})
    void laterIsSeenAndExplained() {
        waiting("2026-04-21")
                .take(notice("2026-04-21"))
                .take(forwarded("2026-04-22", "2026-04-21", "Wmo-loket"))
                .isWarnedBy(ForwardedTheSameDay.class);
    }

    @Test
    @Proves("R-4-3")
    void theDayOfReceiptAndTheDepartmentGoAlong() {
        waiting("2026-04-21")
                .take(notice("2026-04-21"))
                .take(forwarded("2026-04-22", "2026-04-22", " "))
                .isRefusedBy(NoticeWasReceived.class, ForwardedToSomebody.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hierbij stel ik u in gebreke.",
                "INGEBREKESTELLING",
                "ik wil een  dwangsom",
                "Ik verwacht binnen twee weken alsnog een besluit"
            })
    @Proves({"R-4-3", "S-075"})
    void aNoticeHidesInAnyText(String text) {
        waiting("2026-04-20").take(message("2026-04-21", text)).nextIs("read-default-notice");
    }

    @Test
    @Proves("S-075")
    void anOrdinaryMessageIsNoNotice() {
        waiting("2026-04-20")
                .take(message("2026-04-21", "Wanneer hoor ik iets over het besluit?"))
                .nextIs("assign-handler");
    }

    @Test
    @Proves("S-075")
    void whoReadsTheTextSaysWhatItIs() {
        var suspected = waiting("2026-04-20").take(message("2026-04-21", "Komt er een dwangsom?"));
        suspected
                .take(new DefaultNoticeRuledOut(parse("2026-04-21"), " "))
                .isRefusedBy(RulingOutIsExplained.class)
                .take(new DefaultNoticeRuledOut(parse("2026-04-21"), "Mevrouw vraagt alleen hoe het werkt"))
                .nextIs("assign-handler");
        suspected.take(notice("2026-04-21")).nextIs("forward-default-notice");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06, 0",
        "2026-05-07, 23",
        "2026-05-20, 322",
        "2026-05-21, 357",
        "2026-06-03, 812",
        "2026-06-04, 857",
        "2026-06-17, 1442",
        "2026-06-18, 1442",
        "2027-06-18, 1442"
    })
    @Proves("R-4-3")
    void thePenaltyGrowsInThreeStepsForAtMost42Days(LocalDate today, int euros) {
        var twoWeeks =
                waiting("2026-04-21").take(notice("2026-04-21")).clock("K8").deadline();
        var penalty = Penalty.after(twoWeeks);
        assertThat(penalty.firstDay()).isEqualTo(parse("2026-05-07"));
        assertThat(penalty.lastDay()).isEqualTo(parse("2026-06-17"));
        assertThat(penalty.euros(today)).isEqualTo(euros);
    }

    private static ComplaintStory waiting(String on) {
        return aComplaint().received(on).described(on, Elements.of(1, Matter.NO_DECISION_IN_TIME));
    }

    private static DefaultNoticeReceived notice(String on) {
        return new DefaultNoticeReceived(parse(on), Set.of(Elements.id(1)));
    }

    private static DefaultNoticeForwarded forwarded(String on, String receivedOn, String owner) {
        return new DefaultNoticeForwarded(parse(on), parse(receivedOn), owner);
    }

    private static MessageReceived message(String on, String text) {
        return new MessageReceived(parse(on), Channel.EMAIL, text);
    }
}
