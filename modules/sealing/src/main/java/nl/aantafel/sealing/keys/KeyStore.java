package nl.aantafel.sealing.keys;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.crypto.SecretKey;
import nl.aantafel.sealing.Envelope;
import nl.aantafel.sealing.Place;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code platform.data_key}, as the owner of the database sees it. */
final class KeyStore {
    private static final int WRAPPED = 0;
    private static final String COLUMNS = "municipality, kind, version, master, wrapped, made_at";

    private KeyStore() {}

    /** What a key is for. */
    enum Kind {
        WORDS,
        INDEX
    }

    /** A key as it is kept. */
    record Wrapped(String municipality, Kind kind, int version, String master, byte[] wrapped, Instant madeAt) {

        static Wrapped of(String municipality, Kind kind, int version, byte[] key, MasterKey master, Instant at) {
            var wrapped = Envelope.close(master.key(), WRAPPED, municipality, place(kind, version), key);
            return new Wrapped(municipality, kind, version, master.id(), wrapped, at);
        }

        /** @throws nl.aantafel.sealing.SealBroken when it was wrapped with another key, for another municipality */
        byte[] unwrap(SecretKey with) {
            return Envelope.open(with, municipality, place(kind, version), wrapped);
        }

        Wrapped anew(MasterKey former, MasterKey now) {
            return of(municipality, kind, version, unwrap(former.key()), now, madeAt);
        }

        private static Place place(Kind kind, int version) {
            return Place.of("platform.data_key", kind, version);
        }
    }

    static List<Wrapped> all(JdbcClient db) {
        return db.sql("SELECT " + COLUMNS + " FROM platform.data_key ORDER BY municipality, kind, version")
                .query((row, _) -> new Wrapped(
                        row.getString("municipality"),
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("version"),
                        row.getString("master"),
                        row.getBytes("wrapped"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    static void add(JdbcClient db, Wrapped key) {
        db.sql("INSERT INTO platform.data_key (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        key.municipality(),
                        key.kind().name(),
                        key.version(),
                        key.master(),
                        key.wrapped(),
                        key.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    static void rewrap(JdbcClient db, Wrapped key) {
        db.sql(
                        "UPDATE platform.data_key SET master = ?, wrapped = ? WHERE municipality = ? AND kind = ? AND version = ?")
                .params(
                        key.master(),
                        key.wrapped(),
                        key.municipality(),
                        key.kind().name(),
                        key.version())
                .update();
    }
}
