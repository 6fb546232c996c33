package nl.aantafel.tenancy.provisioning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.aantafel.tenancy.connection.OwnerDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Goes through the files of {@code tenant-config} before the web server listens. An unchanged municipality costs
 * nothing; a broken one is named in the log and does not stop the others.
 */
@Component
final class Provisioning implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Provisioning.class);
    private static final int BEFORE_EVERYTHING_ELSE = -1000;

    private final Path directory;
    private final OwnerDatabase owner;
    private final Register register;
    private final Subscription subscription;
    private volatile boolean running;

    Provisioning(
            @Value("${aantafel.tenant-config}") Path directory,
            OwnerDatabase owner,
            Register register,
            Subscription subscription) {
        this.directory = directory.toAbsolutePath().normalize();
        this.owner = owner;
        this.register = register;
        this.subscription = subscription;
    }

    @Override
    public void start() {
        var files = files();
        owner.exclusively(db -> {
            register.bringUpToDate(db);
            var entries = register.bySlug(db);
            for (int i = 0; i < files.size(); i++) provision(db, files.get(i), entries, i + 1, files.size());
            warnOfMissingFiles(files, entries);
        });
        running = true;
    }

    private void provision(
            JdbcClient db, MunicipalityFile file, Map<String, Register.Entry> entries, int number, int total) {
        try {
            var outcome = subscription.bringUpToDate(db, file, entries.get(file.slug()));
            if (outcome.hasChanged())
                LOG.info("{}: schema {} klaar ({} van {})", outcome.name(), outcome.id(), number, total);
        } catch (RuntimeException failure) {
            LOG.error("{}.yaml: {} ({} van {})", file.slug(), failure.getMessage(), number, total);
            LOG.debug("{}.yaml", file.slug(), failure);
            register.failed(db, file.slug(), String.valueOf(failure.getMessage()));
        }
    }

    private void warnOfMissingFiles(List<MunicipalityFile> files, Map<String, Register.Entry> entries) {
        var slugs = files.stream().map(MunicipalityFile::slug).toList();
        entries.values().stream()
                .filter(entry -> !slugs.contains(entry.slug()))
                .forEach(entry -> LOG.warn(
                        "{}.yaml ontbreekt: schema {} blijft bewaard, de gemeente is gesloten",
                        entry.slug(),
                        entry.id()));
    }

    private List<MunicipalityFile> files() {
        if (!Files.isDirectory(directory))
            throw new IllegalStateException(
                    "De map %s met gemeenten bestaat niet; zet aantafel.tenant-config".formatted(directory));
        try (var paths = Files.list(directory)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(MunicipalityFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_EVERYTHING_ELSE;
    }
}
