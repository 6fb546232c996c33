package nl.aantafel.correspondence.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.correspondence.archive.SealedLetters;
import nl.aantafel.correspondence.outbox.Waiting.Enclosure;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.law.LetterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that a person must do something with, read in one statement. */
@Repository
class WaitingLetters {
    static final int MOST = 50;
    private static final int READ = 200;
    private static final String SELECT = """
            select o.id, o.letter_id, o.state, o.last_error, l.complaint_id, l.kind, l.number, l.addressee_name, l.subject, l.sealed, l.on_day,
              array(select e.number || ' ' || coalesce('s' || encode(e.sealed, 'hex'), 'c' || e.title) from enclosure e
                    where e.letter_id = l.id and not e.in_letter order by e.number) as to_add
            from outbox o join letter l on l.id = o.letter_id
            """;
    private final JdbcClient jdbc;
    private final SealedLetters sealed;

    WaitingLetters(JdbcClient jdbc, SealedLetters sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** The oldest first; of which complaints somebody may read letters is for the caller to ask. */
    List<Waiting> oldest() {
        return jdbc.sql(SELECT + """
                        where o.state in ('TO_PRINT', 'FAILED', 'UNCERTAIN')
                        order by l.at, o.id limit :most""").param("most", READ).query(this::waiting).list();
    }

    Optional<Waiting> lock(UUID id) {
        return jdbc.sql(SELECT + "where o.id = :id for update of o")
                .param("id", id)
                .query(this::waiting)
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

    private Waiting waiting(ResultSet row, int number) throws SQLException {
        var letter = row.getObject("letter_id", UUID.class);
        return new Waiting(
                row.getObject("id", UUID.class),
                letter,
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                LetterKind.valueOf(row.getString("kind")),
                row.getString("number"),
                sealed.head(letter, row).addressee(),
                row.getObject("on_day", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getString("last_error"),
                toAdd(letter, (String[]) row.getArray("to_add").getArray()));
    }

    private List<Enclosure> toAdd(UUID letter, String[] numbered) {
        return List.of(numbered).stream()
                .map(text -> text.split(" ", 2))
                .map(parts -> enclosure(letter, Integer.parseInt(parts[0]), parts[1]))
                .toList();
    }

    private Enclosure enclosure(UUID letter, int number, String kept) {
        return new Enclosure(number, sealed.title(letter, number, kept));
    }
}
