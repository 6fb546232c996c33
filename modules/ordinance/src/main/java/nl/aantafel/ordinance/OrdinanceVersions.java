package nl.aantafel.ordinance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of ordinance versions of the bound municipality. */
@Repository
@Transactional(readOnly = true)
class OrdinanceVersions {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient database;

    OrdinanceVersions(JdbcClient database) {
        this.database = database;
    }

    /** Changes whenever a version is added, changed or withdrawn. */
    String checksum() {
        return database.sql("select coalesce(string_agg(checksum, '' order by valid_from), '') from ordinance_version")
                .query(String.class)
                .single();
    }

    List<Ordinance> all() {
        return database
                .sql("select content from ordinance_version order by valid_from")
                .query(String.class)
                .list()
                .stream()
                .map(content -> OrdinanceText.version(JSON.readTree(content)))
                .toList();
    }

    @Transactional
    void replaceAll(Map<Ordinance, JsonNode> versions) {
        database.sql("delete from ordinance_version").update();
        versions.forEach((ordinance, content) -> database.sql(
                        "insert into ordinance_version (valid_from, content, checksum) values (:from, cast(:content as jsonb), :checksum)")
                .param("from", Date.valueOf(ordinance.from()))
                .param("content", content.toString())
                .param("checksum", sha256(content.toString()))
                .update());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
