package nl.aantafel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import nl.aantafel.testkit.SqlStatementCount;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What PostgreSQL itself refuses, whatever the program asks. */
@SpringBootTest
@WithDatabase
class IsolationIT {
    private static final TenantId FIRST = TenantId.of(1);
    private static final TenantId SECOND = TenantId.of(2);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcOperations operations;

    @Autowired
    Probes probes;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SqlStatementCount statements;

    @Autowired
    @Qualifier("connectionPool")
    HikariDataSource pool;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select * from g_0002.probe                                    | permission denied for schema g_0002
            insert into g_0002.probe (owner) values ('g_0001')            | permission denied for schema g_0002
            select * from platform.municipality                           | permission denied for schema platform
            select set_config('role', 'g_0002', true)                     | permission denied for function set_config
            select set_config('search_path', 'g_0002', false)             | permission denied for function set_config
            create temporary table probe (owner text)                     | permission denied to create temporary tables
            create table extra (id int)                                   | permission denied for schema g_0001
            drop table probe                                              | must be owner of table probe
            select * from databasechangelog                               | permission denied for table databasechangelog
            select rolpassword from pg_authid                             | permission denied for table pg_authid
            """)
    void aMunicipalityCannotLeaveItsSchema(String sql, String refusal) {
        assertThatThrownBy(() -> at(FIRST, () -> jdbc.sql(sql).update())).hasStackTraceContaining(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select * from probe          | relation "probe" does not exist
            select * from g_0001.probe   | permission denied for schema g_0001
            select * from platform.municipality | permission denied for schema platform
            create table public.x (i int)| permission denied for schema public
            """)
    void aConnectionThatIsNoMunicipalityIsPowerless(String sql, String refusal) throws Exception {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining(refusal);
            connection.rollback();
        }
    }

    @Test
    void theLoginRoleIsNotTheMunicipalityAfterTheTransaction() throws Exception {
        at(FIRST, () -> probes.count());
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user, current_setting('search_path')")) {
            assertThat(row.next()).isTrue();
            assertThat(List.of(row.getString(1), row.getString(2))).containsExactly("aantafel_app", "\"\"");
            connection.rollback();
        }
    }

    @Test
    void sameRequestsSameIdsTwoMunicipalitiesTwoAnswers() {
        at(FIRST, () -> probes.save(new Probe("g_0001")));
        at(SECOND, () -> probes.save(new Probe("g_0002")));
        at(
                FIRST,
                () -> assertThat(probes.findAll())
                        .extracting(probe -> probe.owner)
                        .containsOnly("g_0001"));
        at(
                SECOND,
                () -> assertThat(probes.findAll())
                        .extracting(probe -> probe.owner)
                        .containsOnly("g_0002"));
        at(SECOND, () -> assertThat(probes.foreignTo("g_0002")).isZero());
    }

    @Test
    void jdbcInsideAJpaTransactionSeesTheSameRows() {
        at(FIRST, () -> {
            var saved = probes.saveAndFlush(new Probe("g_0001"));
            Map<String, Object> row = jdbc.sql("select owner from probe where id = ?")
                    .param(saved.id)
                    .query()
                    .singleRow();
            assertThat(row).containsEntry("owner", "g_0001");
        });
    }

    @Test
    void aReadOnlyTransactionCannotWrite() {
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);
        assertThatThrownBy(() -> TenantContext.run(
                        FIRST,
                        () -> readOnly.executeWithoutResult(
                                status -> jdbc.sql("insert into probe (owner) values ('g_0001')")
                                        .update())))
                .hasStackTraceContaining("read-only transaction");
    }

    @Test
    void aSavepointAsFirstActDoesNotUndoTheMunicipality() {
        at(FIRST, () -> {
            operations.execute((ConnectionCallback<Boolean>) connection -> {
                var savepoint = connection.setSavepoint();
                jdbc.sql("insert into probe (owner) values ('g_0001')").update();
                connection.rollback(savepoint);
                return true;
            });
            assertThat(jdbc.sql("select current_user").query(String.class).single())
                    .isEqualTo("g_0001");
        });
    }

    @Test
    void theStatementCountSeesThePagesOwnSqlOnly() throws Exception {
        assertThat(statements.during(() -> at(FIRST, () -> {
                    probes.count();
                    jdbc.sql("select 1").query(Integer.class).single();
                })))
                .hasSize(2)
                .last()
                .isEqualTo("select 1");
    }

    private void at(TenantId tenant, Runnable work) {
        TenantContext.run(
                tenant, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> work.run()));
    }
}
