package nl.aantafel.e2e;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app (RFC 6238), written apart from the program's own. */
record Authenticator(byte[] secret) {

    /** The secret as it is typed over from the page. */
    static Authenticator reading(String written) {
        var bits = new BigInteger("1");
        var letters = written.replaceAll("\\s", "");
        for (var letter : letters.toCharArray())
            bits = bits.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        var bytes = bits.toByteArray();
        return new Authenticator(Arrays.copyOfRange(bytes, 1, bytes.length));
    }

    String codeAt(Instant moment) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var step = moment.getEpochSecond() / 30;
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            var number = hash.getInt(hash.get(19) & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
