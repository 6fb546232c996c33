package nl.aantafel.access.factor;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.aantafel.tenancy.Municipalities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of the staff of the bound municipality. */
@Repository
@Transactional
public class SecondFactors {
    private static final String SECRET = "select secret from staff_factor where username = :username";
    private static final String PENDING = "select pending from staff_factor where username = :username";
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private final JdbcClient database;
    private final SecretBox box;
    private final Municipalities municipalities;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(JdbcClient database, SecretBox box, Municipalities municipalities, InstantSource clock) {
        this.database = database;
        this.box = box;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** A secret that waits for its first code; the same one until then, so that a page shown twice does no harm. */
    public Enrolment enrolment(String username) {
        var secret = kept(PENDING, username).orElseGet(() -> pend(username));
        return new Enrolment(secret, municipalities.current().place(), username);
    }

    /** Puts the waiting secret to use when the code is its own, with fresh recovery codes: the only time they are shown. */
    public Optional<List<String>> confirm(String username, String code) {
        var step = kept(PENDING, username)
                .map(secret -> Totp.stepOf(secret, digits(code), clock.instant()))
                .filter(OptionalLong::isPresent);
        if (step.isEmpty()) return Optional.empty();
        database.sql("""
                        update staff_factor set secret = pending, pending = null, last_step = :step
                        where username = :username
                        """)
                .param("step", step.get().getAsLong())
                .param("username", username)
                .update();
        return Optional.of(newRecoveryCodes(username));
    }

    /** Whether this is a code of the app that was not used before, or a recovery code; either counts once. */
    public boolean accept(String username, String code) {
        return acceptFromApp(username, digits(code)) || useUp(username, code);
    }

    /** The old ones are worthless from now on. */
    public List<String> newRecoveryCodes(String username) {
        database.sql("delete from staff_recovery_code where username = :username")
                .param("username", username)
                .update();
        var codes = Stream.generate(OneTimeCode::random).limit(RECOVERY_CODES).toList();
        codes.forEach(
                code -> database.sql("insert into staff_recovery_code (digest, username) values (:digest, :username)")
                        .param("digest", OneTimeCode.digest(username, code))
                        .param("username", username)
                        .update());
        return codes;
    }

    /** The app and the codes open nothing any more. */
    public void forget(String username) {
        database.sql("delete from staff_factor where username = :username")
                .param("username", username)
                .update();
        database.sql("delete from staff_recovery_code where username = :username")
                .param("username", username)
                .update();
    }

    @Transactional(readOnly = true)
    public int recoveryCodesLeft(String username) {
        return database.sql("select count(*) from staff_recovery_code where username = :username")
                .param("username", username)
                .query(Integer.class)
                .single();
    }

    private boolean acceptFromApp(String username, String code) {
        var step = kept(SECRET, username)
                .map(secret -> Totp.stepOf(secret, code, clock.instant()))
                .filter(OptionalLong::isPresent);
        return step.isPresent()
                && database.sql("""
                                update staff_factor set last_step = :step
                                where username = :username and last_step < :step
                                """)
                                .param("step", step.get().getAsLong())
                                .param("username", username)
                                .update()
                        == 1;
    }

    private boolean useUp(String username, String code) {
        return database.sql("delete from staff_recovery_code where digest = :digest and username = :username")
                        .param("digest", OneTimeCode.digest(username, code))
                        .param("username", username)
                        .update()
                == 1;
    }

    private byte[] pend(String username) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        database.sql("""
                        insert into staff_factor (username, pending) values (:username, :pending)
                        on conflict (username) do update set pending = excluded.pending
                        """)
                .param("username", username)
                .param("pending", box.lock(secret, username))
                .update();
        return secret;
    }

    private Optional<byte[]> kept(String select, String username) {
        return database.sql(select).param("username", username).query(byte[].class).list().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(locked -> box.open(locked, username));
    }

    /** Apps show a code in two groups. */
    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }
}
