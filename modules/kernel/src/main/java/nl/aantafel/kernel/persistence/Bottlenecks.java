package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts of signals beside complaints, and themes that come back often: only numbers, nobody's story (S-014, S-016). Who is
 * kept out of a complaint does not find it in a count either (Awb 9:7).
 */
@Repository
@Transactional(readOnly = true)
public class Bottlenecks {
    private final JdbcClient jdbc;
    private final SignalsHandedIn handedIn;

    Bottlenecks(JdbcClient jdbc, SignalsHandedIn handedIn) {
        this.jdbc = jdbc;
        this.handedIn = handedIn;
    }

    /** What one organisation handed in. */
    public record Heard(String organisation, String source, int signals, int answered) {}

    /** A theme, and in how many dossiers it came up. */
    public record Recurring(String theme, int dossiers) {}

    /**
     * What came of complaints with the advice of a committee, or without one (report p. 70, S-097).
     *
     * @param founded of the elements that were judged, wholly or partly
     * @param asked citizens who said how they felt treated; @param heard of those, who felt heard
     */
    public record Handled(boolean committee, int dossiers, int judged, int founded, int asked, int heard) {}

    /** One row with and one without a committee, as far as anything was concluded since this day. */
    public List<Handled> handledSince(LocalDate day, Visibility visibility) {
        var shown = Shown.figures(visibility);
        return jdbc.sql("""
                        with done as (
                          select c.id, exists (select 1 from step a where a.complaint_id = c.id and a.kind = 'Advised')
                            as committee
                          from complaint c where exists (select 1 from step s where s.complaint_id = c.id
                            and s.kind = 'Concluded' and s.on_day >= :day) and %s),
                        judged as (
                          select distinct on (j.complaint_id, j.payload ->> 'element') j.complaint_id,
                            j.payload ->> 'judgement' as judgement
                          from step j join done d on d.id = j.complaint_id where j.kind = 'ElementJudged'
                          order by j.complaint_id, j.payload ->> 'element', j.number desc),
                        felt as (
                          select distinct on (f.complaint_id) f.complaint_id, f.payload ->> 'heard' as heard
                          from step f join done d on d.id = f.complaint_id where f.kind = 'HandlingJudged'
                          order by f.complaint_id, f.number desc)
                        select d.committee, count(distinct d.id) as dossiers,
                          coalesce(sum((select count(*) from judged j where j.complaint_id = d.id)), 0) as judged,
                          coalesce(sum((select count(*) from judged j where j.complaint_id = d.id
                            and j.judgement in ('FOUNDED', 'PARTLY_FOUNDED'))), 0) as founded,
                          coalesce(sum((select count(*) from felt f where f.complaint_id = d.id)), 0) as asked,
                          coalesce(sum((select count(*) from felt f where f.complaint_id = d.id
                            and f.heard = 'YES')), 0) as heard
                        from done d group by d.committee order by d.committee desc""".formatted(shown.listed()))
                .params(shown.parameters())
                .param("day", day)
                .query(Handled.class)
                .list();
    }

    public List<Heard> heardSince(LocalDate day, Visibility visibility) {
        var shown = Shown.figures(visibility);
        return SignalsHandedIn.counted(jdbc.sql("""
                        select s.complaint_id, s.number, s.payload, s.sealed, not c.is_open as answered
                        from step s join complaint c on c.id = s.complaint_id
                        where s.kind = 'SignalHandedIn' and s.on_day >= :day and %s""".formatted(shown.listed()))
                .params(shown.parameters())
                .param("day", day)
                .query(handedIn)
                .list());
    }

    /** Everything received that is no signal. */
    public int complaintsSince(LocalDate day, Visibility visibility) {
        var shown = Shown.figures(visibility);
        return jdbc.sql("select count(*) from complaint c where c.received_on >= :day and c.regime <> 'SIGNAL' and "
                        + shown.listed())
                .params(shown.parameters())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** Themes in at least so many dossiers since this day. */
    public List<Recurring> recurringSince(LocalDate day, int least, Visibility visibility) {
        var shown = Shown.figures(visibility);
        return jdbc.sql("""
                        select t.theme, count(distinct s.complaint_id) as dossiers
                        from step s join complaint c on c.id = s.complaint_id
                          cross join lateral jsonb_array_elements_text(s.payload -> 'element' -> 'themes') as t (theme)
                        where s.kind = 'ElementDescribed' and c.received_on >= :day and %s
                        group by t.theme having count(distinct s.complaint_id) >= :least
                        order by 2 desc, 1""".formatted(shown.listed()))
                .params(shown.parameters())
                .param("day", day)
                .param("least", least)
                .query(Recurring.class)
                .list();
    }
}
