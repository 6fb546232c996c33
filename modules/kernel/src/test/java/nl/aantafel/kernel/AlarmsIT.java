package nl.aantafel.kernel;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.kernel.TestApplication.MovingClock;
import nl.aantafel.kernel.TestApplication.OtherDecrees;
import nl.aantafel.kernel.dossier.ExternalStep.ClockRecomputed;
import nl.aantafel.kernel.dossier.ExternalStep.InformationRequested;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.persistence.TermAlarms;
import nl.aantafel.kernel.persistence.TermAlarms.Alarm;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Alarms are raised once for each term and threshold; a new decree moves open terms only and leaves a line. */
@WithDatabase
@DirtiesContext
@SpringBootTest(properties = {"aantafel.tenant-config=../../tenant-config", "aantafel.day-tick.start=PT24H"})
class AlarmsIT {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 16);

    @Autowired
    Complaints complaints;

    @Autowired
    DayTick tick;

    @Autowired
    TermAlarms alarms;

    @Autowired
    MovingClock clock;

    @Autowired
    OtherDecrees decrees;

    @Autowired
    Municipalities municipalities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void asItWas() {
        decrees.forget();
        var start = RECEIVED.atTime(10, 0).atZone(clock.getZone()).toInstant();
        clock.pass(Duration.between(clock.instant(), start));
        here(() -> transaction.execute(_ -> jdbc.sql("delete from renewal").update()));
    }

    @Test
    @Proves("K1")
    void eachThresholdOfATermIsRaisedOnceHoweverOftenTheDayIsLookedAt() {
        var id = received();
        assertThat(after(id, 21))
                .filteredOn(alarm -> alarm.clock().equals("K1"))
                .isEmpty();
        assertThat(after(id, 1))
                .filteredOn(alarm -> alarm.clock().equals("K1"))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.threshold()).isEqualTo(50));
        after(id, 0);
        after(id, 13);
        after(id, 8);
        after(id, 30);
        assertThat(thresholds(id, "K1")).containsExactly(50, 80, 100);
    }

    @Test
    @Proves("K12")
    void aDaySetByTheOmbudsmanIsAlarmedOnThatDay() {
        var id = received();
        take(id, new InformationRequested(RECEIVED, "Het dossier", RECEIVED.plusDays(10)));

        assertThat(after(id, 9)).noneMatch(alarm -> alarm.clock().equals("K12"));
        assertThat(after(id, 1)).anyMatch(alarm -> alarm.clock().equals("K12") && alarm.threshold() == 100);
    }

    @Test
    void theCitizensOwnTermsRaiseNothing() {
        var id = received();
        clock.pass(Duration.ofDays(400));
        after(id, 1);

        assertThat(thresholds(id, "K5")).isEmpty();
    }

    @Test
    void aNewDecreeMovesTheOpenTermAndLeavesALine() {
        var id = received();
        after(id, 1);
        assertThat(due(id)).isEqualTo(parse("2026-04-28"));

        decrees.equate(parse("2026-04-28"), "KB van 1 april 2026");
        after(id, 1);
        after(id, 1);

        assertThat(due(id)).isEqualTo(parse("2026-04-29"));
        assertThat(lines(id)).singleElement().satisfies(line -> {
            assertThat(line.clock()).isEqualTo("K1");
            assertThat(line.was()).isEqualTo(parse("2026-04-28"));
            assertThat(line.becomes()).isEqualTo(parse("2026-04-29"));
            assertThat(line.decree()).isEqualTo("+ 2026-04-28 KB van 1 april 2026");
        });
    }

    @Test
    void aDecreeThatMovesNothingLeavesNoLine() {
        var id = received();
        after(id, 1);

        decrees.equate(parse("2031-05-16"), "KB voor 2031");
        after(id, 1);

        assertThat(lines(id)).isEmpty();
    }

    private ComplaintId received() {
        return here(() -> complaints
                .receive(
                        Receipts.web(RECEIVED.toString()),
                        List.of(new PartyNamed(RECEIVED, People.complainant())),
                        UUID.randomUUID().toString())
                .id());
    }

    private void take(ComplaintId id, Step step) {
        here(() -> complaints.take(id, step, Submission.of(UUID.randomUUID().toString())));
    }

    /** Lets days pass, looks at each of them, and tells the alarms that stand. */
    private List<Alarm> after(ComplaintId id, int days) {
        for (int day = 0; day < Math.max(1, days); day++) {
            if (days > 0) clock.pass(Duration.ofDays(1));
            here(() -> {
                tick.renewOnce();
                return days;
            });
        }
        return here(() -> alarms.of(id.value()));
    }

    private LocalDate due(ComplaintId id) {
        return here(
                () -> complaints.find(id).clock("K1").orElseThrow().deadline().lastDay());
    }

    private List<ClockRecomputed> lines(ComplaintId id) {
        return here(
                () -> complaints.find(id).dossier().all(ClockRecomputed.class).toList());
    }

    private List<Integer> thresholds(ComplaintId id, String term) {
        return here(() -> transaction.execute(
                _ -> jdbc.sql("select threshold from term_alarm where complaint_id = :id and clock = :clock order by 1")
                        .param("id", id.value())
                        .param("clock", term)
                        .query(Integer.class)
                        .list()));
    }

    private <T> T here(ScopedValue.CallableOp<T, RuntimeException> work) {
        var tenant =
                municipalities.byHost("nieuwerhaven.localhost").orElseThrow().id();
        return TenantContext.call(tenant, () -> CurrentSubject.callAs(new Subject.Program(), work));
    }
}
