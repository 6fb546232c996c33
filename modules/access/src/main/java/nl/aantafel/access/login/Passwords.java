package nl.aantafel.access.login;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.aantafel.access.accounts.DemoPassword;
import nl.aantafel.access.accounts.StaffAccounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether a password belongs to an account. Takes as long for an unknown account as for a known one. */
@Component
class Passwords {
    private static final int LONGEST = 200;
    private final StaffAccounts accounts;
    private final PasswordEncoder encoder;
    private final Optional<DemoPassword> demo;
    private final String nobodysHash;
    /** Argon2 costs 19 MiB each time: a crowd at the door waits in line. */
    private final Semaphore atOnce = new Semaphore(4);

    Passwords(StaffAccounts accounts, PasswordEncoder encoder, ObjectProvider<DemoPassword> demo) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.demo = Optional.ofNullable(demo.getIfAvailable());
        this.nobodysHash = Objects.requireNonNull(encoder.encode("nobody"));
    }

    boolean belongTogether(String username, String password) {
        var hash = accounts.passwordHash(username).flatMap(this::ownOrDemo);
        var tried = password.substring(0, Math.min(LONGEST, password.length()));
        var matches = matches(tried, hash.orElse(nobodysHash));
        return matches && hash.isPresent() && tried.equals(password);
    }

    /** What is kept of a new password. */
    String hash(String password) {
        return atOnce(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    private Optional<String> ownOrDemo(String own) {
        return own.isEmpty() ? demo.map(DemoPassword::hash) : Optional.of(own);
    }

    private boolean matches(String password, String hash) {
        return atOnce(() -> encoder.matches(password, hash));
    }

    private <T> T atOnce(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
