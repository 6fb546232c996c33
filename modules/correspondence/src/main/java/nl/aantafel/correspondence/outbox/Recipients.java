package nl.aantafel.correspondence.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import nl.aantafel.correspondence.outbox.Outbox.Mail;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import nl.aantafel.sealing.conversion.SealedColumn;
import nl.aantafel.sealing.conversion.SealedColumn.Access;
import nl.aantafel.sealing.conversion.SealedColumn.Layout;
import nl.aantafel.sealing.conversion.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Seals to whom a mail goes, and opens it when it is sent; rows of before there were seals are read as they are. */
@Component
class Recipients implements RowMapper<Mail> {
    private final Seal seal;

    Recipients(Seal seal) {
        this.seal = seal;
    }

    byte[] close(UUID mail, String recipient) {
        return seal.close(place(mail), recipient);
    }

    @Override
    public Mail mapRow(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sealed = row.getBytes("sealed");
        return new Mail(
                id,
                row.getObject("letter_id", UUID.class),
                row.getString("channel"),
                sealed == null ? row.getString("recipient") : seal.text(place(id), sealed),
                row.getInt("attempts"),
                row.getString("number"),
                row.getString("kind"));
    }

    private static Place place(UUID mail) {
        return Place.of("outbox.sealed", mail);
    }

    /** How rows of before there were seals lie. */
    @Component
    static class OutboxTable {

        @Bean
        SealedTable tableOfRecipients(Access access) {
            return new SealedColumn(access, Layout.of("outbox", "id", "uuid", "recipient"));
        }
    }
}
