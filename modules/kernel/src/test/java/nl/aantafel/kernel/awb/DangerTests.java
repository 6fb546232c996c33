package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.aantafel.kernel.awb.near.Danger;
import nl.aantafel.kernel.awb.near.DangerIsDescribed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.DangerSeen;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.RoutingStep.SafetyActed;
import nl.aantafel.kernel.dossier.RoutingStep.SafetyMeasure;
import nl.aantafel.kernel.dossier.RoutingStep.Severity;
import nl.aantafel.kernel.dossier.RoutingStep.SeverityWeighed;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Circumstances;
import org.junit.jupiter.api.Test;

/** Law.md S-021 and P-86: serious neglect is weighed and acted on within four working hours. */
class DangerTests {
    private static final String NINE_THIRTY = "2026-03-05T08:30:00Z";

    @Test
    @Proves("S-021")
    void fourWorkingHoursAfterItWasSeenItIsWeighed() {
        assertThat(end(seen(NINE_THIRTY))).isEqualTo("2026-03-05T13:30");
        assertThat(end(seen("2026-03-05T14:30:00Z"))).isEqualTo("2026-03-06T11:30");
    }

    @Test
    @Proves("S-021")
    void whatIsWrittenDownLaterCountsFromTheOpeningOfThatDay() {
        assertThat(end(seen("2026-03-09T10:00:00Z"))).isEqualTo("2026-03-05T13:00");
    }

    @Test
    @Proves("S-021")
    void theClockSaysTheHourAndWhy() {
        var clock = Clocks.of(seen(NINE_THIRTY), circumstances()).stream()
                .filter(one -> one.id().equals("H5"))
                .findFirst()
                .orElseThrow();
        assertThat(clock.deadline().lastDay()).isEqualTo(parse("2026-03-05"));
        assertThat(clock.deadline().because())
                .containsExactly(
                        "Het telt vanaf donderdag 5 maart 2026 om 09:30 uur. Na 4 werkuren, op een werkdag van 9"
                                + " tot 17 uur, is het donderdag 5 maart 2026 om 13:30 uur.");
    }

    @Test
    @Proves("S-021")
    void itIsTheFirstThingToDo() {
        understood().take(danger(" ")).isRefusedBy(DangerIsDescribed.class);
        understood().take(danger("Mevrouw ligt alleen op de grond")).nextIs("weigh-severity");
    }

    @Test
    @Proves("S-021")
    void theHourStandsUntilAllThreeMeasuresAreWeighed() {
        var seen = with(seen(NINE_THIRTY), weighed(Severity.SAFETY));
        assertThat(end(seen)).isEqualTo("2026-03-05T13:30");
        var almost = with(with(seen, acted(SafetyMeasure.SUPERVISOR)), acted(SafetyMeasure.REPORTING_CODE));
        assertThat(Danger.open(almost, circumstances())).isPresent();
        assertThat(Danger.open(with(almost, acted(SafetyMeasure.CONTRACT_MANAGER)), circumstances()))
                .isEmpty();
    }

    @Test
    @Proves("S-021")
    void newDangerAfterwardsStartsAnew() {
        var weighed = with(seen(NINE_THIRTY), weighed(Severity.SAFETY));
        assertThat(end(recorded(weighed, danger("Weer alleen"), "2026-03-05T10:00:00Z")))
                .isEqualTo("2026-03-05T15:00");
    }

    @Test
    @Proves("S-021")
    void twoPeopleCanSayThatThereIsNoDanger() {
        assertThat(Danger.open(with(seen(NINE_THIRTY), weighed(Severity.HEAVY)), circumstances()))
                .isEmpty();
    }

    @Test
    @Proves("S-021")
    void theComplaintGoesOnMeanwhile() {
        understood().take(danger("Mevrouw ligt alleen op de grond")).isDueOn("2026-04-13");
    }

    private static String end(Dossier dossier) {
        return Danger.open(dossier, circumstances())
                .orElseThrow()
                .end()
                .toLocalDateTime()
                .toString();
    }

    private static Dossier seen(String at) {
        return recorded(understood().dossier(), danger("Mevrouw ligt alleen op de grond"), at);
    }

    private static Dossier with(Dossier dossier, Step step) {
        return recorded(dossier, step, "2026-03-05T09:00:00Z");
    }

    private static Dossier recorded(Dossier dossier, Step step, String at) {
        return dossier.with(new Recorded(dossier.history().size() + 1, step, Instant.parse(at), "h.bakker", ""));
    }

    private static ComplaintStory understood() {
        return Dossiers.understood();
    }

    private static Circumstances circumstances() {
        return understood().today("2026-03-05").circumstances();
    }

    private static DangerSeen danger(String what) {
        return new DangerSeen(parse("2026-03-05"), what);
    }

    private static SeverityWeighed weighed(Severity severity) {
        return new SeverityWeighed(parse("2026-03-05"), severity, "Gezien door de wijkverpleegkundige", "c.smit");
    }

    private static SafetyActed acted(SafetyMeasure measure) {
        return new SafetyActed(parse("2026-03-05"), measure, true, "Gebeld");
    }
}
