package nl.aantafel.tenancy.provisioning;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import nl.aantafel.tenancy.ConfigSection;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.tenancy.provisioning.MunicipalityFile.Contents;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Brings one municipality to what its file and the program's tables ask. Tables that cannot be migrated close the
 * municipality; a file that is not accepted leaves the last accepted one in force.
 */
@Component
final class Subscription {
    private final Register register;
    private final Schemas schemas;
    private final KnownMunicipalities municipalities;
    private final Map<String, ConfigSection> sections;
    private final TransactionTemplate transaction;

    Subscription(
            Register register,
            Schemas schemas,
            KnownMunicipalities municipalities,
            ObjectProvider<ConfigSection> sections,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.schemas = schemas;
        this.municipalities = municipalities;
        this.sections = sections.stream().collect(toMap(ConfigSection::key, section -> section));
        this.transaction = new TransactionTemplate(transactions);
    }

    record Outcome(TenantId id, String name, boolean hasChanged) {}

    /** @param known its entry, or {@code null} for a new municipality */
    Outcome bringUpToDate(JdbcClient db, MunicipalityFile file, Register.@Nullable Entry known) {
        if (known == null) requireKnownSections(file.contents());
        var entry = known == null ? register.add(db, file.slug()) : known;
        var migrates = !schemas.checksum().equals(entry.changelogChecksum());
        if (migrates) migrate(db, entry);
        if (entry.facts() != null) municipalities.put(entry.facts());
        var checksum = file.checksum();
        if (entry.facts() != null && checksum.equals(entry.fileChecksum()))
            return new Outcome(entry.id(), entry.facts().name(), migrates);
        var facts = accept(file.contents(), entry);
        register.accepted(db, facts, checksum);
        return new Outcome(entry.id(), facts.name(), true);
    }

    private void migrate(JdbcClient db, Register.Entry entry) {
        try {
            schemas.bringUpToDate(db, entry.id());
            register.migrated(db, entry.id(), schemas.checksum());
        } catch (Changelog.MigrationFailed failure) {
            if (entry.facts() != null) municipalities.close(entry.facts());
            throw failure;
        }
    }

    /** All sections or none: the sections may ask for the municipality, so it is known while they are stored. */
    private Municipality accept(Contents contents, Register.Entry entry) {
        requireKnownSections(contents);
        var facts = contents.facts(entry.id());
        municipalities.put(facts);
        try {
            TenantContext.run(
                    entry.id(), () -> transaction.executeWithoutResult(status -> store(contents.otherSections())));
            return facts;
        } catch (RuntimeException refused) {
            if (entry.facts() == null) municipalities.remove(entry.id());
            else municipalities.put(entry.facts());
            throw refused;
        }
    }

    private void store(Map<String, JsonNode> given) {
        sections.forEach((key, section) -> {
            if (!given.containsKey(key)) section.absent();
        });
        given.forEach(this::store);
    }

    private void store(String key, JsonNode section) {
        try {
            requireNonNull(sections.get(key)).accept(section);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("'%s': %s".formatted(key, refused.getMessage()), refused);
        }
    }

    private void requireKnownSections(Contents contents) {
        for (var key : contents.otherSections().keySet())
            ConfigNode.require(sections.containsKey(key), "'%s' kent het programma niet".formatted(key));
    }
}
