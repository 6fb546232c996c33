package nl.aantafel.correspondence.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.correspondence.compose.Enclosed;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.law.LetterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps letters in the schema of the bound municipality. There is nothing here to change or remove one. */
@Repository
public class LetterStore {
    private static final String COLUMNS =
            "id, complaint_id, step_number, kind, addressee, addressee_name, subject, number, on_day";
    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(SentLetter letter, byte[] pdf, int pages, Instant at) {
        jdbc.sql("insert into letter (" + COLUMNS + ", pages, sha256, pdf, at) values (:id, :complaint, :step, :kind,"
                        + " :addressee, :name, :subject, :number, :on, :pages, :hash, :pdf, :at)")
                .param("id", letter.id())
                .param("complaint", letter.complaint().value())
                .param("step", letter.step())
                .param("kind", letter.kind().name())
                .param("addressee", letter.addressee().value())
                .param("name", letter.addresseeName())
                .param("subject", letter.subject())
                .param("number", letter.number())
                .param("on", letter.on())
                .param("pages", pages)
                .param("hash", hash(pdf))
                .param("pdf", pdf)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void add(UUID letter, List<Enclosed> enclosed) {
        for (int i = 0; i < enclosed.size(); i++)
            jdbc.sql("insert into enclosure (letter_id, number, title, in_letter)"
                            + " values (:letter, :number, :title, :inLetter)")
                    .param("letter", letter)
                    .param("number", i + 1)
                    .param("title", enclosed.get(i).title())
                    .param("inLetter", enclosed.get(i).inLetter())
                    .update();
    }

    Optional<SentLetter> find(UUID letter) {
        return jdbc.sql("select " + COLUMNS + " from letter where id = :id")
                .param("id", letter)
                .query(LetterStore::letter)
                .optional();
    }

    /** The letters of a complaint and how far each is, the latest first. */
    List<SentLetters.Line> of(ComplaintId complaint) {
        return jdbc.sql("select l.id, l.complaint_id, l.step_number, l.kind, l.addressee, l.addressee_name, l.subject,"
                        + " l.number, l.on_day, o.state from letter l left join outbox o on o.letter_id = l.id"
                        + " where l.complaint_id = :complaint order by l.step_number desc, l.addressee")
                .param("complaint", complaint.value())
                .query((row, number) -> new SentLetters.Line(letter(row, number), row.getString("state")))
                .list();
    }

    /** @throws LetterWasChanged when the file is not what was sent */
    public byte[] file(UUID letter) {
        return jdbc.sql("select pdf, sha256 from letter where id = :id")
                .param("id", letter)
                .query((row, _) -> checked(row.getBytes("pdf"), row.getString("sha256")))
                .single();
    }

    private static byte[] checked(byte[] pdf, String hash) {
        if (!hash(pdf).equals(hash)) throw new LetterWasChanged();
        return pdf;
    }

    private static SentLetter letter(ResultSet row, int number) throws SQLException {
        return new SentLetter(
                row.getObject("id", UUID.class),
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                row.getInt("step_number"),
                LetterKind.valueOf(row.getString("kind")),
                new PartyId(row.getInt("addressee")),
                row.getString("addressee_name"),
                row.getString("subject"),
                row.getString("number"),
                row.getObject("on_day", LocalDate.class));
    }

    private static String hash(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
