package nl.aantafel.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM in one shape: format (1 byte), version of the key (4), nonce (12, new and random each time), words and tag.
 * Municipality, column, record and the first five bytes are authenticated with the words.
 */
public final class Envelope {
    private static final byte FORMAT = 1;
    private static final int HEADER = 1 + Integer.BYTES;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Envelope() {}

    public static byte[] header(int version) {
        return ByteBuffer.allocate(HEADER).put(FORMAT).putInt(version).array();
    }

    /** @throws SealBroken when it is no envelope */
    public static int version(byte[] sealed) {
        if (sealed.length < HEADER + NONCE + TAG || sealed[0] != FORMAT) throw new SealBroken();
        return ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }

    public static byte[] close(SecretKey key, int version, String municipality, Place place, byte[] clear) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var header = header(version);
        try {
            var words = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound(header, municipality, place))
                    .doFinal(clear);
            return ByteBuffer.allocate(HEADER + NONCE + words.length)
                    .put(header)
                    .put(nonce)
                    .put(words)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws SealBroken when the key, the municipality, the place or a single bit is another one */
    public static byte[] open(SecretKey key, String municipality, Place place, byte[] sealed) {
        var header = header(version(sealed));
        var nonce = Arrays.copyOfRange(sealed, HEADER, HEADER + NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, bound(header, municipality, place))
                    .doFinal(sealed, HEADER + NONCE, sealed.length - HEADER - NONCE);
        } catch (AEADBadTagException broken) {
            throw new SealBroken();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    /** Each part with its length, so that no two places are written alike. */
    private static byte[] bound(byte[] header, String municipality, Place place) {
        var parts = new byte[][] {
            header,
            municipality.getBytes(UTF_8),
            place.column().getBytes(UTF_8),
            place.record().getBytes(UTF_8)
        };
        var size = Arrays.stream(parts)
                .mapToInt(part -> Integer.BYTES + part.length)
                .sum();
        var bound = ByteBuffer.allocate(size);
        for (var part : parts) bound.putInt(part.length).put(part);
        return bound.array();
    }
}
