package nl.aantafel.access.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** RFC 6238: a code of six digits for every step of thirty seconds, by HMAC-SHA-1 as all authenticator apps do it. */
final class Totp {
    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);
    /** Steps that the clock of a phone may be early or late. */
    private static final int DRIFT = 1;

    private Totp() {}

    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    /** RFC 4226 §5.3: the code of one step. */
    static String code(byte[] secret, long step, int digits) {
        var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = hash[hash.length - 1] & 0x0f;
        var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
        return ("%0" + digits + "d").formatted(number % (long) Math.pow(10, digits));
    }

    /** The step to which the code belongs: now, the one before or the one after. Compares all three, always. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        var fitting = LongStream.rangeClosed(stepAt(now) - DRIFT, stepAt(now) + DRIFT)
                .filter(step -> isSame(code(secret, step, DIGITS), code))
                .toArray();
        return fitting.length == 0 ? OptionalLong.empty() : OptionalLong.of(fitting[fitting.length - 1]);
    }

    private static boolean isSame(String expected, String typed) {
        return MessageDigest.isEqual(expected.getBytes(), typed.getBytes());
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
