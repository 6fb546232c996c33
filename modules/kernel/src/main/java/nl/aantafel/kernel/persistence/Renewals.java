package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which days the lists were renewed for, and which complaints a new day can change. */
@Repository
public class Renewals {
    private final JdbcClient jdbc;

    Renewals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True for the first one who asks on this day, also among several nodes. */
    public boolean claim(LocalDate day) {
        return jdbc.sql("insert into renewal (day) values (:day) on conflict do nothing")
                        .param("day", day)
                        .update()
                == 1;
    }

    /** Complaints with a day behind them: a term, a next step, a promise. */
    public List<UUID> passedBefore(LocalDate day) {
        return jdbc.sql("select id from complaint where due_on < :day or next_by < :day")
                .param("day", day)
                .query(UUID.class)
                .list();
    }
}
