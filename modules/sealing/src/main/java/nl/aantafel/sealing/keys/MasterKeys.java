package nl.aantafel.sealing.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The master key of now and, during a change, the one before. They come from a setting or a file. The run with its own
 * database makes a file that only its owner can read; a run with another database, or in production, must be given a key.
 */
@Component
class MasterKeys {
    private static final String SETTING = "aantafel.sealing.master-key";
    private static final String FORMER = "aantafel.sealing.former-master-key";
    private static final Profiles PRODUCTION = Profiles.of("production");
    private final Environment settings;

    MasterKeys(Environment settings) {
        this.settings = settings;
    }

    /** @param isFirstStart nothing was sealed yet, so that a key may be made */
    MasterKey current(boolean isFirstStart) {
        return given(SETTING).orElseGet(() -> own(isFirstStart));
    }

    Optional<MasterKey> former() {
        return given(FORMER);
    }

    private Optional<MasterKey> given(String setting) {
        var text = settings.getProperty(setting);
        if (StringUtils.hasText(text)) return Optional.of(MasterKey.parse(text));
        var file = settings.getProperty(setting + "-file");
        return StringUtils.hasText(file) ? Optional.of(read(Path.of(file))) : Optional.empty();
    }

    private MasterKey own(boolean isFirstStart) {
        var isOurs = !StringUtils.hasText(settings.getProperty("spring.datasource.url"));
        if (!isOurs || settings.acceptsProfiles(PRODUCTION)) throw new MasterKeyUnusable("Er is geen hoofdsleutel");
        var file = Path.of(settings.getRequiredProperty("aantafel.embedded.directory"))
                .toAbsolutePath()
                .resolveSibling("master.key");
        if (Files.exists(file)) return read(file);
        if (!isFirstStart) throw new MasterKeyUnusable("De hoofdsleutel in %s is weg".formatted(file));
        return make(file);
    }

    private static MasterKey read(Path file) {
        try {
            return MasterKey.parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new MasterKeyUnusable("De hoofdsleutel in %s is niet te lezen".formatted(file));
        }
    }

    private static MasterKey make(Path file) {
        var bytes = new byte[MasterKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.createDirectories(file.getParent());
            try (var channel = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyForTheOwner(file))) {
                channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(bytes)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return MasterKey.of(bytes);
    }

    private static FileAttribute<?>[] onlyForTheOwner(Path file) {
        var isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return Stream.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                .filter(_ -> isPosix)
                .toArray(FileAttribute<?>[]::new);
    }
}
