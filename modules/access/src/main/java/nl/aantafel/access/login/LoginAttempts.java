package nl.aantafel.access.login;

import java.time.Duration;
import nl.aantafel.access.AttemptKey;
import nl.aantafel.access.AttemptLimit;
import nl.aantafel.access.AttemptLimits;
import org.springframework.stereotype.Component;

/**
 * How often staff may try a password or a code. Five times for one name from one address, so that nobody can lock out a
 * colleague from elsewhere; more for a name from everywhere, for a whole office behind one address, for a municipality.
 */
@Component
class LoginAttempts {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 5;
    private final AttemptLimit perAccountAndAddress;
    private final AttemptLimit perAccount;
    private final AttemptLimit perAddress;
    private final AttemptLimit perMunicipality;
    private final AttemptLimit perCode;

    LoginAttempts(AttemptLimits limits) {
        perAccountAndAddress = limits.of("inloggen", PER_ACCOUNT, WINDOW);
        perAccount = limits.of("inloggen-naam", 50, WINDOW);
        perAddress = limits.of("inloggen-adres", 300, WINDOW);
        perMunicipality = limits.of("inloggen-gemeente", 1_500, WINDOW);
        perCode = limits.of("tweede-stap", PER_ACCOUNT, WINDOW);
    }

    /** Counts one attempt, on all limits that have room. */
    boolean mayTry(String username, String address) {
        var perMunicipalityLeft =
                perMunicipality.attempt(AttemptKey.everybody()).isEmpty();
        var perAddressLeft = perAddress.attempt(AttemptKey.address(address)).isEmpty();
        var perAccountLeft = perAccount.attempt(AttemptKey.of("naam", username)).isEmpty();
        var here = perAccountAndAddress.attempt(both(username, address)).isEmpty();
        return perMunicipalityLeft && perAddressLeft && perAccountLeft && here;
    }

    void succeeded(String username, String address) {
        perAccountAndAddress.succeeded(both(username, address));
        perAccount.succeeded(AttemptKey.of("naam", username));
    }

    boolean mayTryCode(String username) {
        return perCode.attempt(AttemptKey.of("naam", username)).isEmpty();
    }

    void codeSucceeded(String username) {
        perCode.succeeded(AttemptKey.of("naam", username));
    }

    private static AttemptKey both(String username, String address) {
        return AttemptKey.of("naam-en-adres", address + " " + username);
    }
}
