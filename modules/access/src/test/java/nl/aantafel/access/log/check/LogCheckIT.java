package nl.aantafel.access.log.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Looks;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.log.check.Verdict.Broken;
import nl.aantafel.access.log.check.Verdict.Fault;
import nl.aantafel.access.log.check.Verdict.Sound;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.tenancy.connection.OwnerDatabase;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Even who empties the tables and makes them fit again is found out: the chain was witnessed elsewhere. */
@WithDatabase
@DirtiesContext
@SpringBootTest
class LogCheckIT {
    private static final Staff STAFF =
            new Staff("behandelaar", "Sem de Wit", Set.of(Role.HANDLER), "Klachten", "088 555 00 02");

    @Autowired
    LogWatch watch;

    @Autowired
    LogCheck check;

    @Autowired
    Looks looks;

    @Autowired
    Municipalities municipalities;

    @Autowired
    OwnerDatabase owner;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aChainThatWasCutAndMadeToFitIsShorterThanItsAnchor() throws Exception {
        look(6);
        assertThat(watched()).isInstanceOf(Sound.class);
        look(2);
        asOwner(
                "create table kept as select * from access_log; create table kept_head as select * from access_log_head");
        assertThat(watched()).isInstanceOf(Sound.class);

        asOwner("delete from access_log where number > 5;"
                + " update access_log_head set (number, hash) = (select number, hash from access_log where number = 5);"
                + " delete from access_log_check");
        assertThat(watched()).isEqualTo(new Broken(6, Fault.CUT_OFF));
        assertThat(here(() -> check.latest(1)))
                .singleElement()
                .satisfies(last -> assertThat(last.fault()).isEqualTo(Fault.CUT_OFF));

        asOwner("truncate access_log; update access_log_head set number = 0, hash = ''; delete from access_log_check");
        assertThat(watched()).isEqualTo(new Broken(1, Fault.CUT_OFF));
        look(9);
        assertThat(watched())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.fault()).isEqualTo(Fault.REWRITTEN));

        asOwner("truncate access_log; insert into access_log select * from kept; truncate access_log_head;"
                + " insert into access_log_head select * from kept_head; drop table kept, kept_head");
        assertThat(watched()).isInstanceOf(Sound.class);
    }

    private Verdict watched() throws Exception {
        return here(() -> watch.check(tenant()));
    }

    private void look(int times) throws Exception {
        for (int i = 0; i < times; i++)
            here(() -> CurrentSubject.callAs(
                    STAFF,
                    () -> transaction.execute(_ -> {
                        looks.seen(Look.at(Looking.OPENED, UUID.randomUUID(), Compartment.COMPLAINT, "handler"));
                        return true;
                    })));
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
