package nl.aantafel.kernel.persistence;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.aantafel.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of complaints, straight from their one row each. What somebody may not see is not listed, counted or found. One
 * statement for all counts, one for the rows.
 */
@Repository
@Transactional(readOnly = true)
public class WorkList {
    /** Nothing is counted any further than this. */
    public static final int MOST_COUNTED = 1000;

    private static final Pattern ONLY_DIGITS = Pattern.compile("\\d{1,6}");
    private static final String COLUMNS = """
            select c.id, c.number, c.title, c.complainant, c.laws, c.stage, c.received_on, c.due_on, c.next_key,
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

    WorkList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many complaints there are on each shelf, counted to one more than {@link #MOST_COUNTED}. */
    public Map<Shelf, Long> counts(LocalDate today, String me, Visibility visibility) {
        var counts = new EnumMap<Shelf, Long>(Shelf.class);
        jdbc.sql(Arrays.stream(Shelf.values())
                        .map(shelf ->
                                "select '%s', count(*) from (select 1 from complaint c where %s and %s limit %d) s"
                                        .formatted(
                                                shelf.name(), shelf.condition(), shown(visibility), MOST_COUNTED + 1))
                        .collect(joining(" union all ")))
                .params(WorkListQuery.days(today, me))
                .params(who(visibility))
                .query(row -> {
                    counts.put(Shelf.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** A page of the list, at most {@code size} rows. */
    public List<WorkListRow> rows(WorkListQuery query, Visibility visibility, int size) {
        var mark = query.after();
        var order = query.shelf().isByDeadline()
                ? " order by c.due_on nulls last, c.number limit :size"
                : " order by c.number desc limit :size";
        return jdbc.sql(COLUMNS + query.shelf().condition() + " and " + shown(visibility) + NARROWED + after(query)
                        + order)
                .params(WorkListQuery.days(query.today(), query.me()))
                .params(who(visibility))
                .param("law", query.law())
                .param("stage", query.stage())
                .param("handler", query.handler())
                .param("size", size)
                .param("markedDue", mark == null ? null : mark.dueOn())
                .param("markedNumber", mark == null ? "" : mark.number())
                .query(WorkListRow.class)
                .list();
    }

    /** By number, or by words in the name and the story, as Dutch bends them; newest first. */
    public List<WorkListRow> found(String words, Visibility visibility, int most) {
        var number = ONLY_DIGITS.matcher(words).matches() ? "%-" + "0".repeat(6 - words.length()) + words : words;
        return jdbc.sql(COLUMNS + shown(visibility) + """
                         and (to_tsvector('dutch', c.words) @@ websearch_to_tsquery('dutch', :words)
                           or c.number like upper(:number) or c.complainant ilike '%' || :words || '%')
                        order by c.number desc limit :most""")
                .params(who(visibility))
                .param("words", words)
                .param("number", number)
                .param("most", most)
                .query(WorkListRow.class)
                .list();
    }

    private static String after(WorkListQuery query) {
        var mark = query.after();
        if (mark == null) return "";
        if (!query.shelf().isByDeadline()) return " and c.number < :markedNumber";
        if (mark.dueOn() == null) return " and c.due_on is null and c.number > :markedNumber";
        return " and (c.due_on > :markedDue or c.due_on = :markedDue and c.number > :markedNumber or c.due_on is null)";
    }

    /** The condition that belongs to what somebody may see (Awb 9:7). */
    private static String shown(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Nothing _ -> "false";
            case Visibility.NotInvolved _ ->
                "not exists (select 1 from complaint_involved i where i.complaint_id = c.id and i.username = :who)";
            case Visibility.OnlyOwn _ -> "c.id = :who";
            case Visibility.Everything _ -> "true";
        };
    }

    private static Map<String, Object> who(Visibility visibility) {
        return switch (visibility) {
            case Visibility.NotInvolved(var username) -> Map.of("who", username);
            case Visibility.OnlyOwn(var complaint) -> Map.of("who", complaint);
            case Visibility.Nothing _, Visibility.Everything _ -> Map.of("who", "");
        };
    }
}
