package nl.aantafel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** 64 virtual threads, 20 municipalities, 8 connections: nobody ever sees another's row. */
@SpringBootTest(properties = "logging.level.liquibase=warn")
@WithDatabase(
        municipalities = {
            "m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10",
            "m11", "m12", "m13", "m14", "m15", "m16", "m17", "m18", "m19", "m20"
        })
class TenantSoakIT {
    private static final int TENANTS = 20;

    @Autowired
    DataSource dataSource;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Probes probes;

    @Autowired
    @Qualifier("connectionPool")
    HikariDataSource pool;

    /** Anew for each test: the leaking one leaves rows in the wrong hands. */
    @BeforeEach
    void oneRowEach() {
        assertThat(pool.getMaximumPoolSize()).isEqualTo(8);
        assertThat(municipalities.all()).hasSize(TENANTS);
        ids().forEach(id -> TenantContext.run(id, () -> {
            probes.deleteAll();
            probes.save(new Probe(id.value()));
        }));
    }

    @Test
    void aHundredThousandTransactionsLeakNothing() throws Exception {
        var outcome = new Soak(dataSource, transactions, TENANTS).run(100_000);
        assertThat(outcome.errors()).as("errors").isZero();
        assertThat(outcome.foreignRows()).as("foreign rows").isZero();
        assertThat(outcome.rollbacks()).as("rollbacks").isBetween(9_000L, 11_000L);
        ids().forEach(id -> TenantContext.run(id, () -> {
            assertThat(probes.findAll()).extracting(probe -> probe.owner).containsExactly(id.value());
        }));
    }

    /** Runs on its own pool: what it does to the connections must not reach the real one. */
    @Test
    void theSameProofFindsTheLeaksOfASessionLevelSet() throws Exception {
        try (var leakyPool = new HikariDataSource()) {
            pool.copyStateTo(leakyPool);
            leakyPool.setPoolName("leaky");
            var leaky = new RememberingDataSource(leakyPool);
            var outcome = new Soak(leaky, new JdbcTransactionManager(leaky), TENANTS).run(5_000);
            assertThat(outcome.foreignRows()).as("foreign rows").isPositive();
        }
    }

    private static Stream<TenantId> ids() {
        return IntStream.rangeClosed(1, TENANTS).mapToObj(TenantId::of);
    }
}
