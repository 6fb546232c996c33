package nl.aantafel.access.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that locks the secrets of the second factor: 32 bytes in Base64, given to all nodes as {@code aantafel.login.key},
 * or else made once and kept beside the data, readable for the program only. Never in the database with what it locks.
 */
@Component
class LoginKey {
    private static final int BYTES = 32;
    private final String given;
    private final Path file;
    private byte @Nullable [] key;

    LoginKey(
            @Value("${aantafel.login.key:}") String given,
            @Value("${aantafel.login.key-file:data/login.key}") Path file) {
        this.given = given;
        this.file = file;
        if (!given.isEmpty()) key = read(given);
    }

    /** @throws IllegalArgumentException when the key is not 32 bytes in Base64 */
    synchronized byte[] bytes() {
        var known = key;
        if (known == null) known = key = given.isEmpty() ? kept() : read(given);
        return known;
    }

    private byte[] kept() {
        try {
            if (!Files.exists(file)) make();
            return read(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException("De sleutel van het inloggen kan niet worden gelezen of gemaakt", failure);
        }
    }

    private void make() throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, onlyForUs());
        Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
    }

    private static FileAttribute<?>[] onlyForUs() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static byte[] read(String text) {
        var bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length != BYTES)
            throw new IllegalArgumentException("aantafel.login.key moet 32 bytes in Base64 zijn");
        return bytes;
    }
}
