package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which days the terms to object were looked at, and in which complaints people still talk. */
@Repository
public class Watches {
    private final JdbcClient jdbc;

    Watches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isDone(LocalDate day) {
        return jdbc.sql("select count(*) from objection_watch where day = :day")
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void done(LocalDate day) {
        jdbc.sql("insert into objection_watch (day) values (:day) on conflict do nothing")
                .param("day", day)
                .update();
    }

    /** Complaints that were received or are being talked about. */
    public List<UUID> talking() {
        return jdbc.sql("select id from complaint where is_open and stage in ('RECEIVED', 'INFORMAL')")
                .query(UUID.class)
                .list();
    }
}
