package nl.aantafel.tenancy.provisioning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over named pieces, so that moving text from one file to another also counts as a change. */
final class Checksum {
    private final MessageDigest digest;

    Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Checksum add(byte[] piece) {
        digest.update((piece.length + ":").getBytes(UTF_8));
        digest.update(piece);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
