package nl.aantafel.access.login;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.aantafel.access.FreshFactor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.RequiredFactor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** What a session proved, and when: the authorities of a login are its proofs and nothing else. */
final class Factors {
    static final String PASSWORD = FactorGrantedAuthority.PASSWORD_AUTHORITY;
    /** The municipality's own provider says so; second steps are its business. */
    static final String PROVIDER = FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY;
    /** A code of the authenticator app, or a recovery code. */
    static final String CODE = "FACTOR_CODE";

    private Factors() {}

    static Authentication first(StaffLogin login, String factor, InstantSource clock) {
        return UsernamePasswordAuthenticationToken.authenticated(login, null, List.of(now(factor, clock)));
    }

    /** The same login with one more proof, or a newer one. */
    static Authentication with(Authentication login, String factor, InstantSource clock) {
        var proofs = new ArrayList<GrantedAuthority>(login.getAuthorities());
        proofs.removeIf(proof -> factor.equals(proof.getAuthority()));
        proofs.add(now(factor, clock));
        return UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(login.getPrincipal()), null, proofs);
    }

    static boolean proved(Authentication login, String factor) {
        return login.getAuthorities().stream().anyMatch(proof -> factor.equals(proof.getAuthority()));
    }

    /** What counts when the session must prove itself again. */
    static String strongest(Authentication login) {
        return Stream.of(CODE, PROVIDER)
                .filter(factor -> proved(login, factor))
                .findFirst()
                .orElse(PASSWORD);
    }

    static boolean isFresh(Authentication login, InstantSource clock) {
        var required = RequiredFactor.withAuthority(strongest(login))
                .validDuration(FreshFactor.VALID)
                .build();
        var rule = AllRequiredFactorsAuthorizationManager.builder()
                .requireFactor(required)
                .build();
        rule.setClock(clock.withZone(ZoneOffset.UTC));
        return Objects.requireNonNull(rule.authorize(() -> login, "")).isGranted();
    }

    private static FactorGrantedAuthority now(String factor, InstantSource clock) {
        return FactorGrantedAuthority.withAuthority(factor)
                .issuedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
    }
}
