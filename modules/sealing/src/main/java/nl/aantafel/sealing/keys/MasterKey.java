package nl.aantafel.sealing.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key above all keys: 256 bits that come from outside. @param id tells keys apart without telling anything of them */
record MasterKey(String id, SecretKey key) {
    static final int LENGTH = 32;
    private static final int ID_LENGTH = 8;

    /** @throws MasterKeyUnusable when the text is not 32 bytes in base64 */
    static MasterKey parse(String text) {
        try {
            return of(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException noBase64) {
            throw new MasterKeyUnusable("De hoofdsleutel is geen base64");
        }
    }

    static MasterKey of(byte[] bytes) {
        if (bytes.length != LENGTH) throw new MasterKeyUnusable("De hoofdsleutel is geen 32 bytes lang");
        return new MasterKey(id(bytes), new SecretKeySpec(bytes, "AES"));
    }

    private static String id(byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal("id".getBytes(UTF_8)), ID_LENGTH));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
