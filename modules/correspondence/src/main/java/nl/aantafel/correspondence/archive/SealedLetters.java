package nl.aantafel.correspondence.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import nl.aantafel.sealing.conversion.SealedColumn;
import nl.aantafel.sealing.conversion.SealedColumn.Access;
import nl.aantafel.sealing.conversion.SealedColumn.Layout;
import nl.aantafel.sealing.conversion.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals letters and opens them; rows of before there were seals are read as they are. */
@Component
public class SealedLetters {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SEALED = "s";
    private final Seal seal;

    SealedLetters(Seal seal) {
        this.seal = seal;
    }

    /** Whom it is to, and what it is about. */
    public record Head(String addressee, String subject) {}

    byte[] close(UUID letter, Head head) {
        return seal.close(head(letter), JSON.writeValueAsString(head));
    }

    byte[] close(UUID letter, byte[] pdf) {
        return seal.close(Place.of("letter.sealed_pdf", letter), pdf);
    }

    byte[] close(UUID letter, int enclosure, String title) {
        return seal.close(Place.of("enclosure.sealed", letter, enclosure), title);
    }

    /** From a row with {@code addressee_name, subject} and {@code sealed}. */
    public Head head(UUID letter, ResultSet row) throws SQLException {
        var sealed = row.getBytes("sealed");
        if (sealed == null) return new Head(row.getString("addressee_name"), row.getString("subject"));
        return JSON.readValue(seal.text(head(letter), sealed), Head.class);
    }

    byte[] file(UUID letter, ResultSet row) throws SQLException {
        var sealed = row.getBytes("sealed_pdf");
        return sealed == null ? row.getBytes("pdf") : seal.open(Place.of("letter.sealed_pdf", letter), sealed);
    }

    /** @param kept the title after {@code c}, or its seal in hexadecimal after {@code s} */
    public String title(UUID letter, int enclosure, String kept) {
        var rest = kept.substring(1);
        if (!kept.startsWith(SEALED)) return rest;
        return seal.text(
                Place.of("enclosure.sealed", letter, enclosure), HexFormat.of().parseHex(rest));
    }

    private static Place head(UUID letter) {
        return Place.of("letter.sealed", letter);
    }

    /** How rows of before there were seals lie. */
    @Component
    static class LetterTables {

        @Bean
        SealedTable tableOfLetters(Access access) {
            var layout = Layout.of("letter", "id", "uuid", "subject")
                    .withClear(
                            "convert_to(cast(json_build_object('addressee', addressee_name, 'subject', subject) as text),"
                                    + " 'UTF8')",
                            "addressee_name = '', subject = ''",
                            "addressee_name = '' and subject = ''");
            return new SealedColumn(access, layout);
        }

        @Bean
        SealedTable tableOfFiles(Access access) {
            var id = Layout.of("letter", "id", "uuid", "subject");
            return new SealedColumn(
                    access, new Layout("letter", "sealed_pdf", id.record(), id.row(), "pdf", "pdf = ''", "pdf = ''"));
        }

        @Bean
        SealedTable tableOfEnclosures(Access access) {
            return new SealedColumn(
                    access,
                    new Layout(
                            "enclosure",
                            "sealed",
                            "cast(letter_id as text) || '/' || number",
                            "letter_id = cast(split_part(:record, '/', 1) as uuid)"
                                    + " and number = cast(split_part(:record, '/', 2) as integer)",
                            "convert_to(title, 'UTF8')",
                            "title = ''",
                            "title = ''"));
        }
    }
}
