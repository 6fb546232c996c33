package nl.aantafel.tenancy.provisioning;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.Map;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.tenancy.connection.OwnerDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code platform.municipality}: which municipalities subscribed and how far each of them is. */
@Component
final class Register {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final OwnerDatabase owner;
    private final Changelog tables = new Changelog("platform");

    Register(OwnerDatabase owner) {
        this.owner = owner;
    }

    /** @param facts {@code null} until its file was accepted once */
    record Entry(
            TenantId id,
            String slug,
            @Nullable Municipality facts,
            @Nullable String fileChecksum,
            @Nullable String changelogChecksum) {}

    /** The checksum is the schema's comment, so that an up-to-date register costs one query. */
    void bringUpToDate(JdbcClient db) {
        var known = db.sql("SELECT coalesce(obj_description(CAST('platform' AS regnamespace)), '')")
                .query(String.class)
                .single();
        if (known.equals(tables.checksum())) return;
        try (var connection = owner.openForPlatform()) {
            tables.migrate(connection, "platform");
        } catch (SQLException unreachable) {
            throw new Changelog.MigrationFailed("platform", unreachable);
        }
        var comment = db.sql("SELECT format('COMMENT ON SCHEMA platform IS %L', CAST(? AS text))")
                .param(tables.checksum())
                .query(String.class)
                .single();
        db.sql(comment).update();
    }

    Map<String, Entry> bySlug(JdbcClient db) {
        return db
                .sql("SELECT id, slug, facts, file_checksum, changelog_checksum FROM platform.municipality")
                .query((row, number) -> new Entry(
                        new TenantId(row.getString("id")),
                        row.getString("slug"),
                        facts(row.getString("facts")),
                        row.getString("file_checksum"),
                        row.getString("changelog_checksum")))
                .stream()
                .collect(toMap(Entry::slug, entry -> entry));
    }

    /** Gives the next number. Numbers are never given again, because a schema or a backup may still bear them. */
    Entry add(JdbcClient db, String slug) {
        var id = db.sql("""
                        INSERT INTO platform.municipality (id, slug)
                        SELECT 'g_' || lpad(CAST(coalesce(max(CAST(substr(id, 3) AS integer)), 0) + 1 AS text), 4, '0'), ?
                        FROM platform.municipality RETURNING id""").param(slug).query(String.class).single();
        return new Entry(new TenantId(id), slug, null, null, null);
    }

    void migrated(JdbcClient db, TenantId id, String changelogChecksum) {
        db.sql("UPDATE platform.municipality SET changelog_checksum = ?, changed_at = current_timestamp WHERE id = ?")
                .params(changelogChecksum, id.value())
                .update();
    }

    void accepted(JdbcClient db, Municipality facts, String fileChecksum) {
        db.sql("""
                        UPDATE platform.municipality
                        SET facts = ?, file_checksum = ?, problem = NULL, changed_at = current_timestamp WHERE id = ?""")
                .params(JSON.writeValueAsString(facts), fileChecksum, facts.id().value())
                .update();
    }

    void failed(JdbcClient db, String slug, String problem) {
        db.sql("UPDATE platform.municipality SET problem = ?, changed_at = current_timestamp WHERE slug = ?")
                .params(problem, slug)
                .update();
    }

    private static @Nullable Municipality facts(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Municipality.class);
    }
}
