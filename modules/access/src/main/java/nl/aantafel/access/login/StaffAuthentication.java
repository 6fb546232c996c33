package nl.aantafel.access.login;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.aantafel.access.AttemptKey;
import nl.aantafel.access.AttemptLimit;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Login with an account of the municipality whose host was asked. Five wrong passwords for one name from one address mean
 * waiting, whether the name exists or not; a whole office behind one address has more.
 */
@Component
class StaffAuthentication implements AuthenticationProvider {
    static final Duration WINDOW = Duration.ofMinutes(15);
    private final Passwords passwords;
    private final AttemptLimit perAccount;
    private final AttemptLimit perAddress;

    StaffAuthentication(Passwords passwords, InstantSource clock) {
        this.passwords = passwords;
        this.perAccount = new AttemptLimit(5, WINDOW, clock);
        this.perAddress = new AttemptLimit(300, WINDOW, clock);
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var username = typed.getName().strip().toLowerCase(Locale.ROOT);
        var address = address(typed);
        var account = AttemptKey.of("login", address + " " + username);
        if (perAddress.attempt(AttemptKey.address(address)).isPresent()
                || perAccount.attempt(account).isPresent()) throw new LockedException("Too many attempts");
        if (!passwords.belongTogether(username, Objects.toString(typed.getCredentials(), "")))
            throw new BadCredentialsException("Wrong name or password");
        perAccount.succeeded(account);
        var login = new StaffLogin(TenantContext.required().value(), username);
        return UsernamePasswordAuthenticationToken.authenticated(login, null, List.of());
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "")
                : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
