package nl.aantafel.sealing.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.NavigableMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.aantafel.sealing.KeyMissing;
import org.jspecify.annotations.Nullable;

/**
 * One municipality's keys, unwrapped. Old versions still open; the newest closes.
 *
 * @param index for what is found without being opened; is never renewed
 */
public record Keyring(NavigableMap<Integer, DataKey> byVersion, SecretKey index) {

    /** A key for words. */
    public record DataKey(SecretKey key, Instant madeAt) {}

    public int newest() {
        return byVersion.lastKey();
    }

    /** @throws KeyMissing when there is none */
    public SecretKey key(int version) {
        @Nullable DataKey found = byVersion.get(version);
        if (found == null) throw new KeyMissing();
        return found.key();
    }

    /** A key for words that only shows which index key this is: one key is not used for two things. */
    SecretKey proofOfIndex() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(index);
            return new SecretKeySpec(mac.doFinal("proof".getBytes(UTF_8)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean has(int version) {
        return byVersion.containsKey(version);
    }

    @Override
    public String toString() {
        return "Keyring";
    }
}
