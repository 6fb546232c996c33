package nl.aantafel.sealing.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import javax.crypto.SecretKey;
import nl.aantafel.sealing.Envelope;
import nl.aantafel.sealing.KeyMissing;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.SealBroken;
import nl.aantafel.sealing.keys.KeyStore.Kind;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A known word under each key, in the schema of the bound municipality. It shows that keys are missing or another schema's
 * before anything is opened or closed with them.
 */
@Component
class Proofs {
    private static final byte[] KNOWN = "aan tafel".getBytes(UTF_8);
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Proofs(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private record Proof(String kind, int version, byte[] proof) {}

    boolean areThere() {
        return !Boolean.TRUE.equals(transaction.execute(_ -> all().isEmpty()));
    }

    /**
     * Tries every key, and writes the word under keys that are new.
     *
     * @throws KeyMissing when something was closed with a key that is not on the ring
     * @throws SealBroken when a key is not the one that this schema was sealed with
     */
    void require(Keyring ring) {
        transaction.executeWithoutResult(_ -> {
            all().forEach(proof -> Envelope.open(key(ring, proof), here(), place(proof), proof.proof()));
            ring.byVersion().forEach((version, key) -> write(Kind.WORDS, version, key.key()));
            write(Kind.INDEX, 1, ring.proofOfIndex());
        });
    }

    private static SecretKey key(Keyring ring, Proof proof) {
        return Kind.valueOf(proof.kind()) == Kind.WORDS ? ring.key(proof.version()) : ring.proofOfIndex();
    }

    private void write(Kind kind, int version, SecretKey key) {
        var proof = new Proof(kind.name(), version, new byte[0]);
        jdbc.sql(
                        "insert into seal_proof (kind, version, proof) values (:kind, :version, :proof) on conflict do nothing")
                .param("kind", kind.name())
                .param("version", version)
                .param("proof", Envelope.close(key, version, here(), place(proof), KNOWN))
                .update();
    }

    private List<Proof> all() {
        return jdbc.sql("select kind, version, proof from seal_proof")
                .query((row, _) -> new Proof(row.getString("kind"), row.getInt("version"), row.getBytes("proof")))
                .list();
    }

    private static Place place(Proof proof) {
        return Place.of("seal_proof.proof", proof.kind(), proof.version());
    }

    private static String here() {
        return TenantContext.required().value();
    }
}
