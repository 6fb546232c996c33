package nl.aantafel.access.provider;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The provider of the bound municipality, as the protocol wants it. Every municipality's is called the same, so that no
 * address names another one's; nothing where there is none, or where it does not answer.
 */
@Component
public class Registrations implements ClientRegistrationRepository {
    public static final String ID = "gemeente";

    private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);
    private final LoginChoices choices;
    private final Environment environment;
    private final Map<Key, ClientRegistration> found = new ConcurrentHashMap<>();

    Registrations(LoginChoices choices, Environment environment) {
        this.choices = choices;
        this.environment = environment;
    }

    private record Key(TenantId municipality, Provider provider) {}

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID) || !TenantContext.isBound()) return null;
        return choices.provider()
                .map(provider -> new Key(TenantContext.required(), provider))
                .map(this::registration)
                .orElse(null);
    }

    private @Nullable ClientRegistration registration(Key key) {
        var known = found.get(key);
        if (known != null) return known;
        try {
            var asked = discover(key.provider());
            return Objects.requireNonNullElse(found.putIfAbsent(key, asked), asked);
        } catch (RuntimeException unreachable) {
            LOG.warn("{}: de inlogdienst van de gemeente antwoordt niet", key.municipality());
            return null;
        }
    }

    private ClientRegistration discover(Provider provider) {
        return ClientRegistrations.fromIssuerLocation(provider.issuer())
                .registrationId(ID)
                .clientId(provider.clientId())
                .clientSecret(environment.getRequiredProperty(provider.secretFrom()))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri("{baseUrl}/inloggen/terug/{registrationId}")
                .scope("openid", "profile")
                .build();
    }
}
