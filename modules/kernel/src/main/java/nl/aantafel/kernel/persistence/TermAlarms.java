package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Alarms on terms of ours: when half of it has passed, four fifths, and on the last day. Each is one row that can be
 * inserted once; a term that was moved can reach its last day again, but is not half over twice.
 */
@Repository
@Transactional
public class TermAlarms {
    private final JdbcClient jdbc;

    TermAlarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An alarm on a term that still runs. @param threshold how much of it had passed, in per cent */
    public record Alarm(String clock, String about, int threshold, LocalDate lastDay, LocalDate raisedOn) {}

    /** Raises what is due on this day; how often it is called does not matter. @return how many alarms are new */
    public int raise(LocalDate today) {
        return jdbc.sql("""
                        insert into term_alarm (complaint_id, clock, about, threshold, last_day, raised_on)
                        select r.complaint_id, r.clock, r.about, t.threshold, r.last_day, :today
                        from running_clock r cross join (values (50), (80), (100)) as t (threshold)
                        where r.ours and (
                          t.threshold = 100 and r.last_day <= :today
                          or t.threshold < 100 and r.started_on < r.last_day
                            and (cast(:today as date) - r.started_on) * 100 >= t.threshold * (r.last_day - r.started_on)
                            and not exists (select 1 from term_alarm a where a.complaint_id = r.complaint_id
                              and a.clock = r.clock and a.about = r.about and a.threshold = t.threshold))
                        on conflict do nothing""").param("today", today).update();
    }

    /** The alarms of a complaint on terms that still run, the most urgent first; the highest of each term. */
    @Transactional(readOnly = true)
    public List<Alarm> of(UUID complaint) {
        return jdbc.sql("""
                        select distinct on (a.clock, a.about) a.clock, a.about, a.threshold, a.last_day, a.raised_on
                        from term_alarm a join running_clock r using (complaint_id, clock, about, last_day)
                        where a.complaint_id = :complaint
                        order by a.clock, a.about, a.threshold desc""").param("complaint", complaint).query(Alarm.class).list().stream()
                .sorted((one, other) -> one.lastDay().compareTo(other.lastDay()))
                .toList();
    }
}
