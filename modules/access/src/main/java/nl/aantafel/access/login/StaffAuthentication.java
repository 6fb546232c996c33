package nl.aantafel.access.login;

import java.util.Locale;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Login with an account of the municipality whose host was asked. Every refusal is the same refusal. */
@Component
class StaffAuthentication implements AuthenticationProvider {
    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final Logins logins;

    StaffAuthentication(Passwords passwords, LoginAttempts attempts, Logins logins) {
        this.passwords = passwords;
        this.attempts = attempts;
        this.logins = logins;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var username = typed.getName().strip().toLowerCase(Locale.ROOT);
        var door = typed.getDetails() instanceof AtTheDoor known ? known : new AtTheDoor("", "");
        if (!isRight(username, Objects.toString(typed.getCredentials(), ""), door))
            throw new BadCredentialsException("Not let in");
        return logins.begin(username, door.host(), Factors.PASSWORD);
    }

    /** The password is always judged, also of who may not try any more: waiting and guessing wrong take equally long. */
    boolean isRight(String username, String password, AtTheDoor door) {
        var mayTry = attempts.mayTry(username, door.address());
        var right = passwords.belongTogether(username, password);
        if (mayTry && right) attempts.succeeded(username, door.address());
        return mayTry && right;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
