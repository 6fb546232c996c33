package nl.aantafel.tenancy.embedded;

import java.nio.file.Path;

/** The embedded database could not be started; says where its log is. */
final class DatabaseNotStarted extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DatabaseNotStarted(Path directory, Path log, Exception cause) {
        super("De ingebouwde database in %s start niet. Het logboek staat in %s.".formatted(directory, log), cause);
    }
}
