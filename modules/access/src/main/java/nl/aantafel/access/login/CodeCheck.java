package nl.aantafel.access.login;

import java.util.List;
import java.util.Optional;
import nl.aantafel.access.factor.SecondFactors;
import org.springframework.stereotype.Component;

/** Judges the code of a second step, a few times in a quarter of an hour. */
@Component
class CodeCheck {
    private static final int LONGEST = 40;
    private final SecondFactors factors;
    private final LoginAttempts attempts;

    CodeCheck(SecondFactors factors, LoginAttempts attempts) {
        this.factors = factors;
        this.attempts = attempts;
    }

    boolean isRight(String username, String code) {
        var right = mayTry(username, code) && factors.accept(username, code);
        if (right) attempts.codeSucceeded(username);
        return right;
    }

    /** The recovery codes that belong to the app from now on; nothing when the code is not the app's. */
    Optional<List<String>> confirm(String username, String code) {
        var recovery = mayTry(username, code) ? factors.confirm(username, code) : Optional.<List<String>>empty();
        if (recovery.isPresent()) attempts.codeSucceeded(username);
        return recovery;
    }

    private boolean mayTry(String username, String code) {
        return attempts.mayTryCode(username) && code.length() <= LONGEST;
    }
}
