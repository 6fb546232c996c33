package nl.aantafel.access.provider;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.access.Role;
import nl.aantafel.tenancy.ConfigSection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code login:} in a municipality's file: whether a second step is demanded, and the municipality's own provider. */
@Component
class LoginSection implements ConfigSection {
    private static final Set<String> KEYS = Set.of("second_factor", "provider");
    private static final Set<String> PROVIDER =
            Set.of("issuer", "client_id", "client_secret_from", "role_claim", "roles");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");
    private final LoginChoices choices;

    LoginSection(LoginChoices choices) {
        this.choices = choices;
    }

    @Override
    public String key() {
        return "login";
    }

    @Override
    public void accept(JsonNode section) {
        onlyKnown(section, KEYS, "login");
        var provider = section.has("provider") ? provider(section.path("provider")) : null;
        choices.replace(secondFactor(section.path("second_factor")), provider);
    }

    @Override
    public void absent() {
        choices.forget();
    }

    static Provider provider(JsonNode node) {
        onlyKnown(node, PROVIDER, "login.provider");
        var issuer = text(node, "issuer");
        require(isSafe(issuer), "login.provider.issuer moet met https:// beginnen");
        return new Provider(
                issuer,
                text(node, "client_id"),
                text(node, "client_secret_from"),
                text(node, "role_claim"),
                roles(node));
    }

    private static @Nullable Boolean secondFactor(JsonNode node) {
        if (node.isMissingNode()) return null;
        require(
                Set.of("required", "own_choice").contains(node.asString("")),
                "login.second_factor is required of own_choice");
        return node.asString("").equals("required");
    }

    private static Map<String, Role> roles(JsonNode node) {
        var roles = node.path("roles");
        require(roles.isObject() && !roles.isEmpty(), "login.provider.roles zegt welke naam bij welke rol hoort");
        return roles.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, entry -> role(entry.getValue())));
    }

    private static Role role(JsonNode name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name.asString("")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "login.provider.roles kent '%s' niet".formatted(name.asString(""))));
    }

    /** Plain HTTP only to a provider on this machine, as in a test. */
    private static boolean isSafe(String issuer) {
        try {
            var address = URI.create(issuer);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || THIS_MACHINE.contains(address.getHost()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static String text(JsonNode node, String key) {
        var value = node.path(key).asString("");
        require(!value.isBlank(), "login.provider mist een tekst bij '%s'".formatted(key));
        return value.strip();
    }

    private static void onlyKnown(JsonNode node, Set<String> keys, String where) {
        require(node.isObject(), where + " moet onderdelen hebben");
        node.propertyNames().forEach(key -> require(keys.contains(key), where + " kent '%s' niet".formatted(key)));
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) throw new IllegalArgumentException(sentence);
    }
}
