package nl.aantafel.access.provider;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;

/**
 * Judges ID tokens: signature, issuer, audience, times. One judge for each registration itself; the usual factory keeps one
 * for each registration's <em>name</em>, and all municipalities' have the same name.
 */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {
    private final Map<ClientRegistration, JwtDecoder> judges = new ConcurrentHashMap<>();

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return judges.computeIfAbsent(registration, own -> new OidcIdTokenDecoderFactory().createDecoder(own));
    }
}
