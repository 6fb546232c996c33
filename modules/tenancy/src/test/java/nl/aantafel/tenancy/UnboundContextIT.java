package nl.aantafel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.aantafel.testkit.WithDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Every way to the database without a municipality ends in an exception, never at a default municipality. */
@SpringBootTest
@WithDatabase
class UnboundContextIT {
    private static final TenantId FIRST = TenantId.of(1);

    @Autowired
    Probes probes;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    TestApplication.Elsewhere elsewhere;

    @Test
    void aRepositoryRefuses() {
        refused(() -> probes.findAll());
        refused(() -> probes.save(new Probe("g_0001")));
    }

    @Test
    void theEntityManagerRefuses() {
        refused(() -> entities.find(Probe.class, 1L));
        refused(() -> entities.createQuery("select p from Probe p", Probe.class).getResultList());
        refused(() -> entities.createNativeQuery("select 1").getResultList());
    }

    @Test
    void plainSqlRefuses() {
        refused(() -> jdbc.sql("select 1").query(Integer.class).single());
        refused(() -> transaction.execute(
                status -> jdbc.sql("select 1").query(Integer.class).single()));
        refused(() -> dataSource.getConnection().close());
    }

    @Test
    void otherThreadsDoNotInheritTheMunicipality() {
        TenantContext.run(
                FIRST,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(jdbc.sql("select 1").query(Integer.class).single())
                            .isEqualTo(1);
                    refused(() -> CompletableFuture.supplyAsync(probes::count).join());
                    refused(() -> onVirtualThread(probes::count));
                    refused(() -> onVirtualThread(
                            () -> jdbc.sql("select 1").query(Integer.class).single()));
                }));
    }

    @Test
    void aParallelStreamRefusesOnEveryBorrowedThread() {
        var home = Thread.currentThread();
        var refusals = TenantContext.<Long, RuntimeException>call(
                FIRST,
                () -> IntStream.range(0, 10_000)
                        .parallel()
                        .filter(i -> Thread.currentThread() != home && !TenantContext.isBound())
                        .mapToObj(i ->
                                catchThrowable(() -> dataSource.getConnection().close()))
                        .filter(failure -> !(failure instanceof NoTenantBound))
                        .count());
        assertThat(refusals).isZero();
    }

    @Test
    void aTaskOfSpringWorksForTheMunicipalityThatHandedItOverAndForNobodyElse() {
        var handedOver =
                TenantContext.<CompletableFuture<TenantId>, RuntimeException>call(FIRST, elsewhere::boundTenant);
        assertThat(handedOver.join()).isEqualTo(FIRST);
        refused(() -> elsewhere.boundTenant().join());
    }

    @Test
    void aSessionOfOneMunicipalityDoesNotWorkForAnother() {
        TenantContext.run(
                FIRST,
                () -> transaction.executeWithoutResult(status -> {
                    probes.count();
                    status.setRollbackOnly();
                    TenantContext.run(
                            TenantId.of(2),
                            () -> assertThatThrownBy(() -> probes.count()).hasMessageContaining("andere gemeente"));
                }));
    }

    @Test
    void databaseWorkOutsideATransactionIsRefusedBecauseItsWritesWouldBeLost() {
        TenantContext.run(
                FIRST,
                () -> assertThatThrownBy(() -> jdbc.sql("insert into probe (owner) values ('g_0001')")
                                .update())
                        .hasMessageContaining("transactie"));
    }

    private static void onVirtualThread(Runnable work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(work).get();
        }
    }

    private static void refused(ThrowingCallable work) {
        assertThatThrownBy(work)
                .satisfiesAnyOf(
                        failure -> assertThat(failure).isInstanceOf(NoTenantBound.class),
                        failure -> assertThat(failure).hasRootCauseInstanceOf(NoTenantBound.class));
    }
}
