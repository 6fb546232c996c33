package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.awb.electronic.ExcuseGivesAWorkingDay;
import nl.aantafel.kernel.awb.electronic.ExcuseHasReasons;
import nl.aantafel.kernel.awb.electronic.Leniency;
import nl.aantafel.kernel.awb.electronic.Leniency.Suggestion;
import nl.aantafel.kernel.awb.electronic.Outage;
import nl.aantafel.kernel.dossier.ContactStep.OverrunWeighed;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.IntakeStep.Requirement;
import nl.aantafel.kernel.dossier.MissedTerm;
import nl.aantafel.kernel.dossier.OverrunCause;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Awb 2:21 to 2:23: an outage or a missed notification is not held against the citizen; a person decides, with reasons. */
class Awb2_21Tests {
    @Test
    @Proves("R-WM-10")
    void aTermThatEndsInAnOutageOrOnTheDayAfterItIsSuggested() {
        var asked = asked();
        assertThat(suggestions(asked, outage("2026-03-17T08:00:00Z", "2026-03-17T09:00:00Z")))
                .containsExactly(new Suggestion(MissedTerm.COMPLETION, OverrunCause.OUTAGE, LocalDate.of(2026, 3, 17)));
        assertThat(suggestions(asked, outage("2026-03-16T08:00:00Z", "2026-03-16T09:00:00Z")))
                .hasSize(1);
        assertThat(suggestions(asked, outage("2026-03-16T08:00:00Z", null))).hasSize(1);
        assertThat(suggestions(asked, outage("2026-03-15T08:00:00Z", "2026-03-15T09:00:00Z")))
                .isEmpty();
        assertThat(suggestions(asked, outage("2026-03-18T08:00:00Z", null))).isEmpty();
        assertThat(Leniency.suggestions(asked.dossier(), asked.clocks(), List.of()))
                .isEmpty();
    }

    @Test
    @Proves("R-WM-10")
    void aMissedNotificationIsACauseTooAndNothingIsHeldTwice() {
        var missed = asked().take(Awb2_10Tests.missed("2026-03-12", 1));
        assertThat(Leniency.suggestions(missed.dossier(), missed.clocks(), List.of()))
                .extracting(Suggestion::cause)
                .containsExactly(OverrunCause.NOTIFICATION_MISSED);

        var weighed =
                missed.take(weighed(OverrunCause.NOTIFICATION_MISSED, true, "2026-03-20", "U kreeg geen bericht"));

        assertThat(Leniency.suggestions(weighed.dossier(), weighed.clocks(), List.of()))
                .isEmpty();
    }

    @Test
    @Proves("R-WM-10")
    void whoIsExcusedHasUntilThatDay() {
        var weighed = asked().take(weighed(OverrunCause.OUTAGE, true, "2026-03-20", "Het formulier deed het niet"));
        assertThat(weighed.clock("K4").deadline().lastDay()).isEqualTo(parse("2026-03-20"));

        var notExcused = asked().take(weighed(OverrunCause.OUTAGE, false, "2026-03-20", "De storing was om vier uur"));

        assertThat(notExcused.clock("K4").deadline().lastDay()).isEqualTo(parse("2026-03-17"));
    }

    @Test
    @Proves("R-WM-10")
    void theCitizensTermToAnswerAnInvitationMovesTooButNotTheOtherSides() {
        var invited = Dossiers.invited()
                .take(new OverrunWeighed(
                        parse("2026-03-23"),
                        OverrunCause.OUTAGE,
                        MissedTerm.HEARING_ANSWER,
                        true,
                        parse("2026-03-25"),
                        "Storing"));
        assertThat(invited.clocks())
                .filteredOn(clock -> clock.id().equals("K3"))
                .extracting(clock -> clock.about() + " " + clock.deadline().lastDay())
                .containsExactlyInAnyOrder(
                        People.COMPLAINANT.value() + " 2026-03-25", People.RESPONDENT.value() + " 2026-03-23");
    }

    @Test
    @Proves("R-WM-10")
    void anExcuseHasReasonsAndGivesAtLeastAWorkingDay() {
        asked().take(weighed(OverrunCause.OUTAGE, true, null, " "))
                .isRefusedBy(ExcuseHasReasons.class, ExcuseGivesAWorkingDay.class);
        asked().take(weighed(OverrunCause.OUTAGE, true, "2026-03-13", "Storing"))
                .isRefusedBy(ExcuseGivesAWorkingDay.class);
        asked().take(weighed(OverrunCause.OUTAGE, false, null, "Er was tijd genoeg"));
    }

    private static ComplaintStory asked() {
        return aComplaint()
                .take(Receipts.unsignedLetter("2026-03-02"))
                .take(new CompletionAsked(parse("2026-03-03"), Set.of(Requirement.SIGNED), parse("2026-03-17")));
    }

    private static OverrunWeighed weighed(OverrunCause cause, boolean excused, @Nullable String until, String why) {
        var last = until == null ? null : parse(until);
        return new OverrunWeighed(parse("2026-03-13"), cause, MissedTerm.COMPLETION, excused, last, why);
    }

    private static List<Suggestion> suggestions(ComplaintStory story, Outage outage) {
        return Leniency.suggestions(story.dossier(), story.clocks(), List.of(outage));
    }

    private static Outage outage(String from, @Nullable String until) {
        return new Outage("website", Instant.parse(from), until == null ? null : Instant.parse(until));
    }
}
