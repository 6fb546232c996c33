package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which days we looked whom to ask how it is after our answer, and who got an answer when. */
@Repository
public class TrustQuestions {
    private final JdbcClient jdbc;

    TrustQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isDone(LocalDate day) {
        return jdbc.sql("select count(*) from trust_watch where day = :day")
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void done(LocalDate day) {
        jdbc.sql("insert into trust_watch (day) values (:day) on conflict do nothing")
                .param("day", day)
                .update();
    }

    /** Closed complaints that were settled or concluded on one of these days. */
    public List<UUID> answeredBetween(LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select distinct c.id from complaint c join step s on s.complaint_id = c.id
                        where not c.is_open and c.stage in ('SETTLED', 'CONCLUDED')
                        and s.kind in ('Concluded', 'SettledInformally') and s.on_day between :from and :until
                        """)
                .param("from", from)
                .param("until", until)
                .query(UUID.class)
                .list();
    }
}
