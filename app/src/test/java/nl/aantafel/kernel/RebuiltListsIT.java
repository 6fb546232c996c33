package nl.aantafel.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.demo.DemoLoader;
import nl.aantafel.kernel.persistence.ComplaintStore;
import nl.aantafel.kernel.persistence.Projection;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** What the lists show can be thrown away: the steps bring it back. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../tenant-config")
@ActiveProfiles("demo")
class RebuiltListsIT {
    @Autowired
    DemoLoader demo;

    @Autowired
    Municipalities municipalities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ComplaintStore store;

    @Autowired
    CaseLaw law;

    @Autowired
    DayTick tick;

    @BeforeEach
    void waitForTheDemo() {
        await().atMost(Duration.ofMinutes(3)).until(demo::isDone);
    }

    @Test
    void aNewDayRenewsEveryRowThatADayCanChange() {
        inEachMunicipality(() -> {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("update complaint set next_key = 'stale', next_by = date '2000-01-01'")
                        .update();
                jdbc.sql("delete from renewal").update();
            });
            tick.renewOnce();
            transaction.executeWithoutResult(status -> assertThat(ids())
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(kept(id)).isEqualTo(rebuilt(id))));
        });
    }

    @Test
    void theSameDayIsRenewedOnce() {
        inEachMunicipality(() -> {
            tick.renewOnce();
            transaction.executeWithoutResult(status ->
                    jdbc.sql("update complaint set next_by = date '2000-01-01'").update());
            tick.renewOnce();
            transaction.executeWithoutResult(status -> {
                assertThat(ids()).allSatisfy(id -> assertThat(kept(id).nextBy()).hasYear(2000));
                jdbc.sql("delete from renewal").update();
            });
            tick.renewOnce();
        });
    }

    @Test
    void whoTakesAStepAtTheSameMomentGoesFirst() throws InterruptedException {
        var tenant = municipalities.all().iterator().next().id();
        var isHeld = new CountDownLatch(1);
        TenantContext.run(
                tenant,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("update complaint set next_by = date '2000-01-01'").update();
                    jdbc.sql("delete from renewal").update();
                }));
        var step = Thread.startVirtualThread(() -> TenantContext.run(
                tenant,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("update complaint set version = version + 1").update();
                    isHeld.countDown();
                    await().pollInSameThread().until(this::somebodyWaits);
                })));
        isHeld.await();
        TenantContext.run(tenant, () -> CurrentSubject.runAs(new Subject.Program(), tick::renewOnce));
        step.join();
        TenantContext.run(
                tenant,
                () -> transaction.executeWithoutResult(status -> assertThat(ids())
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(kept(id)).isEqualTo(rebuilt(id)))));
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private Projection kept(UUID id) {
        return store.projection(id).orElseThrow();
    }

    private Projection rebuilt(UUID id) {
        return law.projection(store.find(id).orElseThrow());
    }

    private List<UUID> ids() {
        return jdbc.sql("select id from complaint").query(UUID.class).list();
    }

    private void inEachMunicipality(Runnable work) {
        municipalities
                .all()
                .forEach(municipality ->
                        TenantContext.run(municipality.id(), () -> CurrentSubject.runAs(new Subject.Program(), work)));
    }
}
