package nl.aantafel.tenancy.provisioning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.integration.spring.SpringResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All changes that every module brings to one kind of schema. Files of all jars lie in one flat folder and are read by
 * name: {@code 0xxx} the kernel, {@code 1xxx} the laws.
 */
final class Changelog {
    private final String kind;
    private final String checksum;

    /** @param kind {@code platform} or {@code tenant} */
    Changelog(String kind) {
        this.kind = kind;
        this.checksum = checksumOf("classpath*:db/changelog/" + kind + "/*");
    }

    /** Changes when any file of any module changes: equal means there is nothing to migrate. */
    String checksum() {
        return checksum;
    }

    /** Brings the schema up to date. @throws MigrationFailed with the changelog's own complaint */
    void migrate(Connection connection, String schema) {
        var ui = new LoggerUIService();
        ui.setStandardLogLevel(Level.FINE);
        try {
            Scope.child(
                    Map.of(Scope.Attr.ui.name(), ui, AnalyticsArgs.ENABLED.getKey(), false),
                    () -> update(connection, schema));
        } catch (Exception failure) {
            throw new MigrationFailed(schema, failure);
        }
    }

    private void update(Connection connection, String schema) throws Exception {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDefaultSchemaName(schema);
        database.setLiquibaseSchemaName(schema);
        var accessor = new SpringResourceAccessor(new DefaultResourceLoader());
        try (var liquibase = new Liquibase("db/changelog/" + kind + "-master.yaml", accessor, database)) {
            liquibase.setChangeLogParameter("role", schema);
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.update(new Contexts());
        }
    }

    private static String checksumOf(String pattern) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(pattern);
            var sum = new Checksum();
            for (var file : Stream.of(files).sorted(comparing(Changelog::name)).toList())
                sum.add(name(file).getBytes(UTF_8)).add(file.getContentAsByteArray());
            return sum.hex();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Resource file) {
        return requireNonNull(file.getFilename());
    }

    /** The tables of one schema are not what the program expects. */
    static final class MigrationFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MigrationFailed(String schema, Exception cause) {
            super("de tabellen van %s konden niet worden bijgewerkt: %s".formatted(schema, cause.getMessage()), cause);
        }
    }
}
