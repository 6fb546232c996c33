package nl.aantafel.correspondence.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.correspondence.outbox.Waiting.Enclosure;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.law.LetterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that a person must do something with, read in one statement. */
@Repository
class WaitingLetters {
    static final int MOST = 50;
    private static final String SELECT = """
            select o.id, o.letter_id, o.state, o.last_error, l.complaint_id, l.kind, l.number, l.addressee_name, l.on_day,
              array(select e.number || ' ' || e.title from enclosure e
                    where e.letter_id = l.id and not e.in_letter order by e.number) as to_add
            from outbox o join letter l on l.id = o.letter_id
            """;
    private final JdbcClient jdbc;

    WaitingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Leaves out complaints in whose conduct this member of staff is involved (Awb 9:7). */
    List<Waiting> withoutThoseOf(String username) {
        return jdbc.sql(SELECT + """
                        where o.state in ('TO_PRINT', 'FAILED', 'UNCERTAIN') and not exists (
                          select 1 from complaint_involved i
                          where i.complaint_id = l.complaint_id and i.username = :username)
                        order by l.at, o.id limit :most""")
                .param("username", username)
                .param("most", MOST)
                .query(WaitingLetters::waiting)
                .list();
    }

    Optional<Waiting> lock(UUID id) {
        return jdbc.sql(SELECT + "where o.id = :id for update of o")
                .param("id", id)
                .query(WaitingLetters::waiting)
                .optional();
    }

    /** Number of the step that a letter left with. */
    int stepOf(UUID letter) {
        return jdbc.sql("select step_number from letter where id = :id")
                .param("id", letter)
                .query(Integer.class)
                .single();
    }

    int queued() {
        return jdbc.sql("select count(*) from outbox where state in ('QUEUED', 'SENDING')")
                .query(Integer.class)
                .single();
    }

    void settle(UUID id, State state, String by, OffsetDateTime now) {
        jdbc.sql(
                        "update outbox set state = :state, by = :by, at = :now, next_try = :now, attempts = 0, told = false where id = :id")
                .param("state", state.name())
                .param("by", by)
                .param("now", now)
                .param("id", id)
                .update();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getObject("letter_id", UUID.class),
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                LetterKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("addressee_name"),
                row.getObject("on_day", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getString("last_error"),
                toAdd((String[]) row.getArray("to_add").getArray()));
    }

    private static List<Enclosure> toAdd(String[] numbered) {
        return List.of(numbered).stream()
                .map(text -> text.split(" ", 2))
                .map(parts -> new Enclosure(Integer.parseInt(parts[0]), parts[1]))
                .toList();
    }
}
