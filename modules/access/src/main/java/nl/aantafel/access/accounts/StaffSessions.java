package nl.aantafel.access.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.aantafel.access.glass.OpenGlass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The logins of the bound municipality's staff, in its own schema: every request asks here, so that ending one, or closing
 * an account, counts at once on every node and after a restart. The key itself is known to the session only.
 */
@Repository
@Transactional
public class StaffSessions {
    /** However busy: after a working day somebody logs in again. */
    public static final Duration LONGEST = Duration.ofHours(8);

    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int KEY_BYTES = 16;
    private final JdbcClient database;
    private final InstantSource clock;
    private final SecondFactorDemand demand;
    private final SecureRandom random = new SecureRandom();

    StaffSessions(JdbcClient database, InstantSource clock, SecondFactorDemand demand) {
        this.database = database;
        this.clock = clock;
        this.demand = demand;
    }

    /** One of the open sessions of an account. */
    public record Begun(Instant begun, boolean isThisOne) {}

    /** Gives the key of a new session. */
    public String begin(String username) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var key = HexFormat.of().formatHex(bytes);
        var now = clock.instant();
        database.sql("delete from staff_session where username = :username and begun_at < :before")
                .param("username", username)
                .param("before", at(now.minus(REMEMBERED)))
                .update();
        database.sql("insert into staff_session (key_digest, username, begun_at) values (:digest, :username, :now)")
                .param("digest", digest(key))
                .param("username", username)
                .param("now", at(now))
                .update();
        return key;
    }

    /** One statement for all that a request needs to know. */
    @Transactional(readOnly = true)
    public Optional<OpenSession> find(String username, String key) {
        return database.sql("""
                        select account.username, account.name, account.unit, account.phone, account.roles,
                            session.begun_at, factor.secret is not null as has_factor,
                            coalesce((select second_factor from login_choice), :demanded) as demanded,
                            %s
                        from staff_account account
                        join staff_session session on session.username = account.username
                        left join staff_factor factor on factor.username = account.username
                        where account.active and account.username = :username and session.key_digest = :digest
                            and session.ended_at is null and session.begun_at > :oldest
                        """.formatted(OpenGlass.COLUMN))
                .params(OpenGlass.parameters(clock.instant()))
                .param("demanded", demand.byDefault())
                .param("username", username)
                .param("digest", digest(key))
                .param("oldest", at(clock.instant().minus(LONGEST)))
                .query(StaffSessions::session)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Begun> openOf(String username, String key) {
        return database.sql("""
                        select begun_at, key_digest = :digest as this_one from staff_session
                        where username = :username and ended_at is null and begun_at > :oldest order by begun_at desc
                        """)
                .param("digest", digest(key))
                .param("username", username)
                .param("oldest", at(clock.instant().minus(LONGEST)))
                .query((row, number) -> new Begun(begun(row), row.getBoolean("this_one")))
                .list();
    }

    public void end(String key) {
        database.sql("update staff_session set ended_at = :now where key_digest = :digest and ended_at is null")
                .param("now", at(clock.instant()))
                .param("digest", digest(key))
                .update();
    }

    /** On every device. */
    public void endAll(String username) {
        database.sql("update staff_session set ended_at = :now where username = :username and ended_at is null")
                .param("now", at(clock.instant()))
                .param("username", username)
                .update();
    }

    private static OpenSession session(ResultSet row, int number) throws SQLException {
        return new OpenSession(
                StaffAccounts.staff(row, number),
                begun(row),
                row.getBoolean("has_factor"),
                row.getBoolean("demanded"),
                OpenGlass.of(row));
    }

    private static Instant begun(ResultSet row) throws SQLException {
        return row.getObject("begun_at", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
