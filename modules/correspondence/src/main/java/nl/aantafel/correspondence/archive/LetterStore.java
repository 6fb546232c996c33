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
import nl.aantafel.sealing.SealBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps letters in the schema of the bound municipality. There is nothing here to change or remove one. */
@Repository
public class LetterStore {
    private static final String COLUMNS =
            "id, complaint_id, step_number, kind, addressee, addressee_name, subject, sealed, number, on_day";
    private static final String NEW = "id, complaint_id, step_number, kind, addressee, sealed, number, on_day";
    private final JdbcClient jdbc;
    private final SealedLetters sealed;

    LetterStore(JdbcClient jdbc, SealedLetters sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    public void add(SentLetter letter, byte[] pdf, int pages, Instant at) {
        jdbc.sql("insert into letter (" + NEW
                        + ", pages, sha256, sealed_pdf, at) values (:id, :complaint, :step, :kind,"
                        + " :addressee, :sealed, :number, :on, :pages, :hash, :pdf, :at)")
                .param("id", letter.id())
                .param("complaint", letter.complaint().value())
                .param("step", letter.step())
                .param("kind", letter.kind().name())
                .param("addressee", letter.addressee().value())
                .param(
                        "sealed",
                        sealed.close(letter.id(), new SealedLetters.Head(letter.addresseeName(), letter.subject())))
                .param("number", letter.number())
                .param("on", letter.on())
                .param("pages", pages)
                .param("hash", hash(pdf))
                .param("pdf", sealed.close(letter.id(), pdf))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void add(UUID letter, List<Enclosed> enclosed) {
        for (int i = 0; i < enclosed.size(); i++)
            jdbc.sql("insert into enclosure (letter_id, number, sealed, in_letter)"
                            + " values (:letter, :number, :sealed, :inLetter)")
                    .param("letter", letter)
                    .param("number", i + 1)
                    .param("sealed", sealed.close(letter, i + 1, enclosed.get(i).title()))
                    .param("inLetter", enclosed.get(i).inLetter())
                    .update();
    }

    Optional<SentLetter> find(UUID letter) {
        return jdbc.sql("select " + COLUMNS + " from letter where id = :id")
                .param("id", letter)
                .query(this::letter)
                .optional();
    }

    /** The letters of a complaint and how far each is, the latest first. */
    List<SentLetters.Line> of(ComplaintId complaint) {
        return jdbc.sql(
                        "select l.id, l.complaint_id, l.step_number, l.kind, l.addressee, l.addressee_name, l.subject, l.sealed,"
                                + " l.number, l.on_day, o.state from letter l left join outbox o on o.letter_id = l.id"
                                + " where l.complaint_id = :complaint order by l.step_number desc, l.addressee")
                .param("complaint", complaint.value())
                .query((row, number) -> new SentLetters.Line(letter(row, number), row.getString("state")))
                .list();
    }

    /** @throws LetterWasChanged when the file is not what was sent */
    public byte[] file(UUID letter) {
        return jdbc.sql("select pdf, sealed_pdf, sha256 from letter where id = :id")
                .param("id", letter)
                .query((row, _) -> opened(letter, row))
                .single();
    }

    private byte[] opened(UUID letter, ResultSet row) throws SQLException {
        try {
            return checked(sealed.file(letter, row), row.getString("sha256"));
        } catch (SealBroken changed) {
            throw new LetterWasChanged();
        }
    }

    private static byte[] checked(byte[] pdf, String hash) {
        if (!hash(pdf).equals(hash)) throw new LetterWasChanged();
        return pdf;
    }

    private SentLetter letter(ResultSet row, int number) throws SQLException {
        var head = sealed.head(row.getObject("id", UUID.class), row);
        return new SentLetter(
                row.getObject("id", UUID.class),
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                row.getInt("step_number"),
                LetterKind.valueOf(row.getString("kind")),
                new PartyId(row.getInt("addressee")),
                head.addressee(),
                head.subject(),
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
