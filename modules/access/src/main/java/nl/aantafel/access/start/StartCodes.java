package nl.aantafel.access.start;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.accounts.StaffAccounts;
import nl.aantafel.access.accounts.StaffSessions;
import nl.aantafel.access.factor.OneTimeCode;
import nl.aantafel.access.factor.SecondFactors;
import nl.aantafel.access.start.StartRules.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The start codes of the bound municipality, and what happened to its accounts. */
@Repository
@Transactional
public class StartCodes {
    private static final String SELECT = "select username, asked_by, asked_at, given_by, valid_until from start_code";
    private final JdbcClient jdbc;
    private final StaffAccounts accounts;
    private final SecondFactors factors;
    private final StaffSessions sessions;
    private final InstantSource clock;

    StartCodes(
            JdbcClient jdbc,
            StaffAccounts accounts,
            SecondFactors factors,
            StaffSessions sessions,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What happened to an account. */
    public enum What {
        ASKED,
        WITHDRAWN,
        GIVEN,
        STARTED,
        PASSWORD_CHANGED
    }

    /** @param by username of who did it */
    public record Event(String username, What what, String by, Instant at) {}

    /** A code that was just made; the only time it is readable. */
    record Given(String code, Instant until) {}

    @Transactional(readOnly = true)
    public List<Pending> all() {
        return jdbc.sql(SELECT + " order by asked_at, username")
                .query(StartCodes::pending)
                .list();
    }

    /** @return what is wrong; empty when it is asked now */
    public Optional<Refusal> ask(Staff asker, String username) {
        var refusal = StartRules.asking(asker, username);
        if (refusal.isPresent()) return refusal;
        if (!isOwn(username)) return Optional.of(Refusal.NOT_ALLOWED);
        jdbc.sql("""
                        insert into start_code (username, asked_by, asked_at) values (:username, :by, :now)
                        on conflict (username) do update set asked_by = excluded.asked_by, asked_at = excluded.asked_at,
                            given_by = null, valid_until = null, digest = null
                        """)
                .param("username", username)
                .param("by", asker.username())
                .param("now", now())
                .update();
        happened(username, What.ASKED, asker.username());
        return Optional.empty();
    }

    /** Whoever asked or may give it takes it back. */
    public void withdraw(Staff colleague, String username) {
        var gone = jdbc.sql("delete from start_code where username = :username")
                .param("username", username)
                .update();
        if (gone > 0) happened(username, What.WITHDRAWN, colleague.username());
    }

    @Transactional(readOnly = true)
    public Optional<Refusal> mayGive(Staff giver, String username) {
        return StartRules.giving(giver, username, find(username));
    }

    /**
     * Makes the code. From now on the old password, the app and every session open nothing.
     *
     * @return empty when it may not be given
     */
    Optional<Given> give(Staff giver, String username) {
        var pending = locked(username);
        if (StartRules.giving(giver, username, pending).isPresent()) return Optional.empty();
        return Optional.of(made(username, giver.username()));
    }

    /** For the first accounts of a municipality, when nobody can ask or give yet. */
    String first(String username) {
        jdbc.sql("insert into start_code (username, asked_by, asked_at) values (:username, 'systeem', :now)"
                        + " on conflict (username) do nothing")
                .param("username", username)
                .param("now", now())
                .update();
        return made(username, "systeem").code();
    }

    private Given made(String username, String by) {
        var code = OneTimeCode.random();
        var until = clock.instant().plus(Pending.LASTS);
        jdbc.sql("update start_code set given_by = :by, valid_until = :until, digest = :digest"
                        + " where username = :username")
                .param("by", by)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("digest", OneTimeCode.digest(username, code))
                .param("username", username)
                .update();
        accounts.keepPassword(username, null);
        factors.forget(username);
        sessions.endAll(username);
        happened(username, What.GIVEN, by);
        return new Given(code, until);
    }

    /** Uses the code up. @return {@code false} when it is not the code of this account, or not any more */
    public boolean start(String username, String code, String passwordHash) {
        var used = jdbc.sql("delete from start_code where username = :username and digest = :digest"
                        + " and valid_until > :now")
                .param("username", username)
                .param("digest", OneTimeCode.digest(username, code))
                .param("now", now())
                .update();
        if (used == 0) return false;
        accounts.keepPassword(username, passwordHash);
        happened(username, What.STARTED, username);
        return true;
    }

    /** One's own, by who knows the present one. */
    public void change(String username, String passwordHash) {
        accounts.keepPassword(username, passwordHash);
        happened(username, What.PASSWORD_CHANGED, username);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Event> latest(int most) {
        return jdbc.sql("select username, what, by, at from account_event order by number desc limit :most")
                .param("most", most)
                .query(StartCodes::event)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Event> of(String username, int most) {
        return jdbc.sql("select username, what, by, at from account_event where username = :username"
                        + " order by number desc limit :most")
                .param("username", username)
                .param("most", most)
                .query(StartCodes::event)
                .list();
    }

    private boolean isOwn(String username) {
        return accounts.own().stream().anyMatch(own -> own.staff().username().equals(username));
    }

    private @Nullable Pending find(String username) {
        return one(SELECT + " where username = :username", username);
    }

    private @Nullable Pending locked(String username) {
        return one(SELECT + " where username = :username for update", username);
    }

    private @Nullable Pending one(String sql, String username) {
        return jdbc.sql(sql)
                .param("username", username)
                .query(StartCodes::pending)
                .optional()
                .orElse(null);
    }

    private void happened(String username, What what, String by) {
        jdbc.sql("insert into account_event (username, what, by, at) values (:username, :what, :by, :at)")
                .param("username", username)
                .param("what", what.name())
                .param("by", by)
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Pending pending(ResultSet row, int number) throws SQLException {
        return new Pending(
                row.getString("username"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("given_by"),
                moment(row, "valid_until"));
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getString("username"),
                What.valueOf(row.getString("what")),
                row.getString("by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
