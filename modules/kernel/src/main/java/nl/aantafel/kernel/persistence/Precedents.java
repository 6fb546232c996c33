package nl.aantafel.kernel.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How elements with a theme were judged before in this municipality: only numbers, nobody's story (S-157). */
@Repository
@Transactional(readOnly = true)
public class Precedents {
    private final JdbcClient jdbc;

    Precedents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often it came to this judgement. */
    public record Outcome(String judgement, int dossiers) {}

    /** @param except the complaint that is looked at now */
    public List<Outcome> since(LocalDate day, String theme, UUID except, Visibility visibility) {
        var shown = Shown.figures(visibility);
        return jdbc.sql("""
                        select j.payload ->> 'judgement' as judgement, count(distinct j.complaint_id) as dossiers
                        from step e join step j on j.complaint_id = e.complaint_id and j.kind = 'ElementJudged'
                          and j.payload -> 'element' = e.payload -> 'element' -> 'id'
                          join complaint c on c.id = e.complaint_id and %s
                        where e.kind = 'ElementDescribed' and j.on_day >= :day and e.complaint_id <> :except
                          and e.payload -> 'element' -> 'themes' @> to_jsonb(cast(:theme as text))
                        group by 1 order by 2 desc, 1""".formatted(shown.listed()))
                .params(shown.parameters())
                .param("day", day)
                .param("except", except)
                .param("theme", theme)
                .query(Outcome.class)
                .list();
    }
}
