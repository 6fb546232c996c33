package nl.aantafel.kernel.persistence;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Looks;
import nl.aantafel.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of complaints, straight from their one row each. What somebody may not see is not listed, counted or found. One
 * statement for all counts, one for the rows. A list with names is a look; so is each complaint that a search finds.
 */
@Repository
@Transactional
public class WorkList {
    /** Nothing is counted any further than this. */
    public static final int MOST_COUNTED = 1000;

    private static final Pattern ONLY_DIGITS = Pattern.compile("\\d{1,6}");
    private static final String COLUMNS = """
            select c.id, c.number, case when %1$s then c.title else '' end as title,
              case when %1$s then c.complainant else '' end as complainant, case when %1$s then c.sealed end as sealed,
              c.laws, c.stage, c.received_on, c.due_on, c.next_key,
              c.next_article, c.handler, c.handler_name, c.unread, c.waiting, c.is_open,
              coalesce((select max(a.threshold)
                from term_alarm a join running_clock r using (complaint_id, clock, about, last_day)
                where a.complaint_id = c.id), 0) as alarm
            from complaint c where\s""";
    private static final String NARROWED = """
             and (:law = '' or :law = any (string_to_array(c.laws, ',')))
             and (:stage = '' or c.stage = :stage)
             and (:handler = '' or c.handler = :handler)
            """;

    private final JdbcClient jdbc;
    private final Looks looks;
    private final SealedRows sealed;

    WorkList(JdbcClient jdbc, Looks looks, SealedRows sealed) {
        this.jdbc = jdbc;
        this.looks = looks;
        this.sealed = sealed;
    }

    /** How many complaints there are on each shelf, counted to one more than {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public Map<Shelf, Long> counts(LocalDate today, String me, Visibility visibility) {
        var counts = new EnumMap<Shelf, Long>(Shelf.class);
        var shown = Shown.to(visibility);
        jdbc.sql(Arrays.stream(Shelf.values())
                        .map(shelf ->
                                "select '%s', count(*) from (select 1 from complaint c where %s and %s limit %d) s"
                                        .formatted(shelf.name(), shelf.condition(), shown.listed(), MOST_COUNTED + 1))
                        .collect(joining(" union all ")))
                .params(WorkListQuery.days(today, me))
                .params(shown.parameters())
                .query(row -> {
                    counts.put(Shelf.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** A page of the list, at most {@code size} rows. */
    public List<WorkListRow> rows(WorkListQuery query, Visibility visibility, int size) {
        var mark = query.after();
        var shown = Shown.to(visibility);
        var order = query.shelf().isByDeadline()
                ? " order by c.due_on nulls last, c.number limit :size"
                : " order by c.number desc limit :size";
        var rows = jdbc.sql(columns(shown) + query.shelf().condition() + " and " + shown.listed() + NARROWED
                        + after(query) + order)
                .params(WorkListQuery.days(query.today(), query.me()))
                .params(shown.parameters())
                .param("law", query.law())
                .param("stage", query.stage())
                .param("handler", query.handler())
                .param("size", size)
                .param("markedDue", mark == null ? null : mark.dueOn())
                .param("markedNumber", mark == null ? "" : mark.number())
                .query(sealed)
                .list();
        if (!rows.isEmpty()) looks.seen(Look.atList(rows.size(), rule()));
        return rows;
    }

    /** By number, or by whole words in the name and the story, as Dutch bends them, all of them; newest first. */
    public List<WorkListRow> found(String words, Visibility visibility, int most) {
        var number = ONLY_DIGITS.matcher(words).matches() ? "%-" + "0".repeat(6 - words.length()) + words : words;
        var shown = Shown.to(visibility);
        var rows = jdbc.sql(columns(shown) + shown.listed() + " and (c.number like upper(:number) or " + shown.content()
                        + """
                         and (:marks <> '' and c.word_marks @> cast(string_to_array(:marks, ',') as bigint[])
                           or c.sealed is null and (to_tsvector('dutch', c.words) @@ websearch_to_tsquery('dutch', :words)
                             or c.complainant ilike '%' || :words || '%')))
                        order by c.number desc limit :most""")
                .params(shown.parameters())
                .param("words", words)
                .param("marks", sealed.marks(words))
                .param("number", number)
                .param("most", most)
                .query(sealed)
                .list();
        rows.forEach(row -> looks.seen(Look.at(Looking.FOUND, row.id(), Compartment.IDENTITY, rule())));
        return rows;
    }

    private static String rule() {
        return AccessDecisions.may(CurrentSubject.get(), Action.LIST_COMPLAINTS).rule();
    }

    private static String columns(Shown shown) {
        return COLUMNS.formatted(shown.content());
    }

    private static String after(WorkListQuery query) {
        var mark = query.after();
        if (mark == null) return "";
        if (!query.shelf().isByDeadline()) return " and c.number < :markedNumber";
        if (mark.dueOn() == null) return " and c.due_on is null and c.number > :markedNumber";
        return " and (c.due_on > :markedDue or c.due_on = :markedDue and c.number > :markedNumber or c.due_on is null)";
    }
}
