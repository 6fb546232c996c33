package nl.aantafel.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Look;
import nl.aantafel.access.LookNotRecorded;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Looks;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.log.check.Verdict;
import nl.aantafel.access.log.check.Verifier;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.tenancy.connection.OwnerDatabase;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Lines of the log are written with the read, stand in one chain, and stay. */
@WithDatabase
@DirtiesContext
@SpringBootTest
class LookLogIT {
    private static final Staff STAFF =
            new Staff("behandelaar", "Sem de Wit", Set.of(Role.HANDLER), "Klachten", "088 555 00 02");

    @Autowired
    Looks looks;

    @Autowired
    LogBook book;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    Municipalities municipalities;

    @Test
    void aLookIsOneLineThatSaysWhoWhatAndByWhichRule() throws Exception {
        var complaint = UUID.randomUUID();
        look(STAFF, complaint, 1);
        assertThat(linesOf(complaint)).singleElement().satisfies(line -> {
            assertThat(line.account()).isEqualTo("behandelaar");
            assertThat(line.roles()).isEqualTo("HANDLER");
            assertThat(line.look()).isEqualTo(opened(complaint));
        });
    }

    @Test
    void theSameLookInOneTransactionIsOneLine() throws Exception {
        var complaint = UUID.randomUUID();
        look(STAFF, complaint, 5);
        assertThat(linesOf(complaint)).hasSize(1);
    }

    @Test
    void aPageThatAsksTwiceIsOneLookAndAnotherPageIsAnother() throws Exception {
        var complaint = UUID.randomUUID();
        look(STAFF, complaint, 1);
        look(STAFF, complaint, 1);
        assertThat(linesOf(complaint)).hasSize(1);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        look(STAFF, complaint, 1);
        assertThat(linesOf(complaint)).hasSize(2);
    }

    @Test
    void theOwnReadsOfCitizensAndOfTheProgramAreNoLooks() throws Exception {
        var complaint = UUID.randomUUID();
        look(new Citizen(complaint), complaint, 1);
        look(new Program(), complaint, 1);
        assertThat(linesOf(complaint)).isEmpty();
    }

    @Test
    void aReadThatFailsLeavesNoLine() throws Exception {
        var complaint = UUID.randomUUID();
        assertThatThrownBy(() -> here(() -> CurrentSubject.callAs(
                        STAFF,
                        () -> transaction.execute(_ -> {
                            looks.seen(opened(complaint));
                            throw new IllegalStateException("niets getoond");
                        }))))
                .hasMessage("niets getoond");
        assertThat(linesOf(complaint)).isEmpty();
    }

    @Test
    void whoCannotWriteALineIsNotAllowedToLook() {
        var complaint = UUID.randomUUID();
        assertThatThrownBy(() -> here(() -> CurrentSubject.callAs(STAFF, () -> {
                    looks.seen(opened(complaint));
                    return true;
                })))
                .isInstanceOf(IllegalStateException.class);
        var reading = new TransactionTemplate(transaction.getTransactionManager());
        reading.setReadOnly(true);
        assertThatThrownBy(() -> here(() -> CurrentSubject.callAs(
                        STAFF,
                        () -> reading.execute(_ -> {
                            looks.seen(opened(complaint));
                            return true;
                        }))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noLogNoRead() throws Exception {
        var complaint = UUID.randomUUID();
        asOwner("revoke insert on access_log from " + tenant());
        try {
            assertThatThrownBy(() -> look(STAFF, complaint, 1)).isInstanceOf(LookNotRecorded.class);
        } finally {
            asOwner("grant insert on access_log to " + tenant());
        }
        look(STAFF, complaint, 1);
        assertThat(linesOf(complaint)).hasSize(1);
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void theMunicipalitysOwnRoleCanChangeRemoveOrEmptyNothing() throws Exception {
        look(STAFF, UUID.randomUUID(), 1);
        for (var sql : List.of(
                "update access_log set account = 'iemand'",
                "delete from access_log",
                "truncate access_log",
                "update access_log_check set fault = ''",
                "delete from access_log_check",
                "delete from access_log_head",
                "insert into access_log_head values (false, 0, '')"))
            assertThatThrownBy(() ->
                            here(() -> transaction.execute(_ -> jdbc.sql(sql).update())))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void manyWhoLookAtOnceMakeOneUnbrokenChain() throws Exception {
        var complaint = UUID.randomUUID();
        var before = here(() -> transaction.execute(_ -> book.head())).number();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var looking = IntStream.range(0, 200)
                    .mapToObj(_ -> (Callable<Boolean>) () -> {
                        look(STAFF, complaint, 1);
                        return true;
                    })
                    .toList();
            for (var done : people.invokeAll(looking)) assertThat(done.get()).isTrue();
        }
        var numbers = linesOf(complaint).stream().map(Entry::number).sorted().toList();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + 200).boxed().toList());
        assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void whatTheOwnerOfTheDatabaseDoesSilentlyIsSeen() throws Exception {
        for (int i = 0; i < 5; i++) look(STAFF, UUID.randomUUID(), 1);
        asOwner("create table kept as table access_log");
        for (var sql : List.of(
                "update access_log set account = 'iemand' where number = 3",
                "delete from access_log where number = 2",
                "delete from access_log where number = (select max(number) from access_log)",
                "update access_log set number = -number where number in (2, 3);"
                        + " update access_log set number = 3 where number = -2;"
                        + " update access_log set number = 2 where number = -3",
                "truncate access_log")) {
            asOwner(sql);
            assertThat(verdict()).as(sql).isInstanceOf(Verdict.Broken.class);
            asOwner("truncate access_log; insert into access_log select * from kept");
            assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
        }
        asOwner("drop table kept");
    }

    private Verdict verdict() throws Exception {
        return here(() ->
                transaction.execute(_ -> Verifier.check(LogBook.beginning(), book.all(), book.head(), List.of())));
    }

    private void look(Subject subject, UUID complaint, int times) throws Exception {
        here(() -> CurrentSubject.callAs(
                subject,
                () -> transaction.execute(_ -> {
                    for (int i = 0; i < times; i++) looks.seen(opened(complaint));
                    return true;
                })));
    }

    private List<Entry> linesOf(UUID complaint) throws Exception {
        return here(() -> transaction.execute(_ -> book.at(complaint, 1000)));
    }

    private static Look opened(UUID complaint) {
        return Look.at(Looking.OPENED, complaint, Compartment.COMPLAINT, "handler");
    }

    private TenantId tenant() {
        return municipalities.all().getFirst().id();
    }

    private <T> T here(Callable<T> work) throws Exception {
        return TenantContext.call(tenant(), work::call);
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = owner.openFor(tenant());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
