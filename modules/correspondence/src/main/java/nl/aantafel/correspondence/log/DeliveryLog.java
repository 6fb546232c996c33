package nl.aantafel.correspondence.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.dossier.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The log of each message. Lines are only added: there is nothing here to change one, and the table refuses it. */
@Repository
@Transactional
public class DeliveryLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(UUID letter, Happening happening, String detail) {
        jdbc.sql("insert into delivery_event (letter_id, happening, detail, at)"
                        + " values (:letter, :happening, :detail, :at)")
                .param("letter", letter)
                .param("happening", happening.name())
                .param("detail", detail)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everything about the letters of a complaint, in order. The caller was shown the complaint already. */
    @Transactional(readOnly = true)
    public List<LogLine> of(ComplaintId complaint) {
        return jdbc.sql("select e.letter_id, l.number, l.kind, l.addressee, e.happening, e.detail, e.at"
                        + " from delivery_event e join letter l on l.id = e.letter_id"
                        + " where l.complaint_id = :complaint order by e.number")
                .param("complaint", complaint.value())
                .query(DeliveryLog::line)
                .list();
    }

    /** The same for the citizen: only what was addressed to the citizen. */
    @Transactional(readOnly = true)
    public List<LogLine> ofCitizen(ComplaintId complaint) {
        return of(complaint).stream()
                .filter(line -> line.addressee() == PartyId.COMPLAINANT.value())
                .toList();
    }

    private static LogLine line(ResultSet row, int number) throws SQLException {
        return new LogLine(
                row.getObject("letter_id", UUID.class),
                row.getString("number"),
                row.getString("kind"),
                row.getInt("addressee"),
                Happening.valueOf(row.getString("happening")),
                row.getString("detail"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
