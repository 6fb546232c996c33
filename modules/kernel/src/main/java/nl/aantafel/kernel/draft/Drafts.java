package nl.aantafel.kernel.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
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

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Answers> find(DraftSecret secret) {
        return jdbc.sql("select answers from draft where secret_hash = :hash and saved_at > :oldest")
                .param("hash", secret.hash())
                .param("oldest", oldest())
                .query(String.class)
                .optional()
                .map(Drafts::read);
    }

    /** Writes the whole draft and starts its 14 days again. */
    public void keep(DraftSecret secret, Answers answers) {
        jdbc.sql("""
                        insert into draft (secret_hash, code_hash, answers, saved_at) values (:hash, :code, :answers, :now)
                        on conflict (secret_hash) do update set answers = excluded.answers, saved_at = excluded.saved_at""")
                .param("hash", secret.hash())
                .param("code", DraftSecret.hashOfCode(secret.resumeCode()))
                .param("answers", JSON.writeValueAsString(answers))
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
        return jdbc.sql("delete from draft where secret_hash = :hash returning answers")
                .param("hash", secret.hash())
                .query(String.class)
                .optional()
                .map(Drafts::read)
                .map(work);
    }

    public void discard(DraftSecret secret) {
        take(secret, Function.identity());
    }

    private static Answers read(String json) {
        return JSON.readValue(json, Answers.class);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime oldest() {
        return now().minus(LIFE);
    }
}
