package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts of signals beside complaints, and themes that come back often: only numbers, nobody's story (S-014, S-016). */
@Repository
@Transactional(readOnly = true)
public class Bottlenecks {
    private final JdbcClient jdbc;

    Bottlenecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one organisation handed in. */
    public record Heard(String organisation, String source, int signals, int answered) {}

    /** A theme, and in how many dossiers it came up. */
    public record Recurring(String theme, int dossiers) {}

    public List<Heard> heardSince(LocalDate day) {
        return jdbc.sql("""
                        select s.payload ->> 'organisation' as organisation, s.payload ->> 'source' as source,
                          count(*) as signals, count(*) filter (where not c.is_open) as answered
                        from step s join complaint c on c.id = s.complaint_id
                        where s.kind = 'SignalHandedIn' and s.on_day >= :day
                        group by 1, 2 order by 3 desc, 1, 2""").param("day", day).query(Heard.class).list();
    }

    /** Everything received that is no signal. */
    public int complaintsSince(LocalDate day) {
        return jdbc.sql("select count(*) from complaint where received_on >= :day and regime <> 'SIGNAL'")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Themes in at least so many dossiers since this day. */
    public List<Recurring> recurringSince(LocalDate day, int least) {
        return jdbc.sql("""
                        select t.theme, count(distinct s.complaint_id) as dossiers
                        from step s join complaint c on c.id = s.complaint_id
                          cross join lateral jsonb_array_elements_text(s.payload -> 'element' -> 'themes') as t (theme)
                        where s.kind = 'ElementDescribed' and c.received_on >= :day
                        group by t.theme having count(distinct s.complaint_id) >= :least
                        order by 2 desc, 1""")
                .param("day", day)
                .param("least", least)
                .query(Recurring.class)
                .list();
    }
}
