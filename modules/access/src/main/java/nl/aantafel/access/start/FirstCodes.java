package nl.aantafel.access.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.aantafel.access.accounts.StaffAccounts;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The first codes of a new municipality. Whoever runs the program names accounts and a file; the codes are written there, for
 * its owner only. Where somebody has a password already nothing happens: running the program opens no municipality.
 */
@Component
class FirstCodes {
    private static final Logger LOG = LoggerFactory.getLogger(FirstCodes.class);
    private final Municipalities municipalities;
    private final StaffAccounts accounts;
    private final StartCodes codes;
    private final List<String> wanted;
    private final String file;

    /** @param wanted {@code slug/username}, with commas */
    FirstCodes(
            Municipalities municipalities,
            StaffAccounts accounts,
            StartCodes codes,
            @Value("${aantafel.start-code.for:}") List<String> wanted,
            @Value("${aantafel.start-code.file:}") String file) {
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.codes = codes;
        this.wanted = List.copyOf(wanted);
        this.file = file;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        if (wanted.isEmpty() || file.isBlank()) return;
        municipalities.all().forEach(this::make);
    }

    private void make(Municipality municipality) {
        var prefix = municipality.slug() + "/";
        var usernames = wanted.stream()
                .map(String::strip)
                .filter(one -> one.startsWith(prefix))
                .map(one -> one.substring(prefix.length()))
                .toList();
        if (!usernames.isEmpty()) TenantContext.run(municipality.id(), () -> make(prefix, usernames));
    }

    private void make(String prefix, List<String> usernames) {
        var own = accounts.own();
        if (own.stream().anyMatch(StaffAccounts.Own::hasPassword)) {
            LOG.warn("{}: er zijn al wachtwoorden, dus er komen geen eerste startcodes", prefix);
            return;
        }
        own.stream()
                .map(account -> account.staff().username())
                .filter(usernames::contains)
                .forEach(username -> write(prefix + username + " " + codes.first(username) + System.lineSeparator()));
    }

    private void write(String line) {
        try {
            var path = Path.of(file);
            if (!Files.exists(path))
                Files.createFile(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(path, line, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
