package nl.aantafel.access.provider;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.access.Role;

/**
 * A municipality's own provider, as its file names it.
 *
 * @param secretFrom name of the environment variable or property that holds the client secret
 * @param roleClaim claim of the ID token that holds a list of names
 * @param roles what those names mean here
 */
public record Provider(String issuer, String clientId, String secretFrom, String roleClaim, Map<String, Role> roles) {
    public Provider {
        roles = Map.copyOf(roles);
    }

    /** A name that this municipality did not give a meaning is no role. */
    Set<Role> rolesOf(Collection<String> names) {
        return names.stream().filter(roles::containsKey).map(roles::get).collect(Collectors.toUnmodifiableSet());
    }
}
