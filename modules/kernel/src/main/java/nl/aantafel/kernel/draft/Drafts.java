package nl.aantafel.kernel.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.sealing.Place;
import nl.aantafel.sealing.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts in the schema of the bound municipality. After {@link #LIFE} without a change they are gone. */
@Repository
@Transactional
public class Drafts {
    public static final Duration LIFE = Duration.ofDays(14);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Seal seal;

    Drafts(JdbcClient jdbc, Clock clock, Seal seal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seal = seal;
    }

    @Transactional(readOnly = true)
    public Optional<Answers> find(DraftSecret secret) {
        return jdbc.sql("select id, answers, sealed from draft where secret_hash = :hash and saved_at > :oldest")
                .param("hash", secret.hash())
                .param("oldest", oldest())
                .query(this::read)
                .optional();
    }

    /** Writes the whole draft and starts its 14 days again. */
    public void keep(DraftSecret secret, Answers answers) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into draft (secret_hash, code_hash, id, sealed, saved_at)
                        values (:hash, :code, :id, :sealed, :now)
                        on conflict (secret_hash) do update set id = excluded.id, sealed = excluded.sealed, answers = '',
                          saved_at = excluded.saved_at""")
                .param("id", id)
                .param("hash", secret.hash())
                .param("code", DraftSecret.hashOfCode(secret.resumeCode()))
                .param("sealed", seal.close(place(id), JSON.writeValueAsString(answers)))
                .param("now", now())
                .update();
    }

    /** Opens a draft with its code, on this device only: the code and the device of before lose it. */
    public Optional<DraftSecret> resume(String code) {
        var fresh = DraftSecret.fresh();
        var moved = jdbc.sql("""
                        update draft set secret_hash = :hash, code_hash = :code
                        where code_hash = :typed and saved_at > :oldest""")
                .param("hash", fresh.hash())
                .param("code", DraftSecret.hashOfCode(fresh.resumeCode()))
                .param("typed", DraftSecret.hashOfCode(code))
                .param("oldest", oldest())
                .update();
        return moved == 1 ? Optional.of(fresh) : Optional.empty();
    }

    /**
     * Takes the draft out and does something with it, in one transaction: of two who try at the same time the second waits
     * and finds nothing. When the work fails the draft is still there.
     */
    public <T> Optional<T> take(DraftSecret secret, Function<Answers, T> work) {
        jdbc.sql("delete from draft where saved_at <= :oldest")
                .param("oldest", oldest())
                .update();
        return jdbc.sql("delete from draft where secret_hash = :hash returning id, answers, sealed")
                .param("hash", secret.hash())
                .query(this::read)
                .optional()
                .map(work);
    }

    public void discard(DraftSecret secret) {
        take(secret, Function.identity());
    }

    private Answers read(ResultSet row, int number) throws SQLException {
        var sealed = row.getBytes("sealed");
        var json =
                sealed == null ? row.getString("answers") : seal.text(place(row.getObject("id", UUID.class)), sealed);
        return JSON.readValue(json, Answers.class);
    }

    private static Place place(UUID id) {
        return Place.of("draft.sealed", id);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime oldest() {
        return now().minus(LIFE);
    }
}
