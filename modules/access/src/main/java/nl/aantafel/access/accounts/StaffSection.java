package nl.aantafel.access.accounts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.tenancy.ConfigSection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code staff:} in a municipality's file. A password has no place there: the file is read by many. */
@Component
class StaffSection implements ConfigSection {
    private static final Set<String> KEYS = Set.of("username", "name", "unit", "phone", "roles");
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private final StaffAccounts accounts;

    StaffSection(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "staff";
    }

    @Override
    public void accept(JsonNode section) {
        accounts.replaceAll(read(section));
    }

    static List<Staff> read(JsonNode section) {
        require(section.isArray(), "staff is een lijst van medewerkers");
        var accounts = section.valueStream().map(StaffSection::account).toList();
        var seen = new HashSet<String>();
        accounts.forEach(account -> require(
                seen.add(account.username()), "staff noemt de gebruikersnaam '%s' twee keer", account.username()));
        return accounts;
    }

    private static Staff account(JsonNode entry) {
        require(entry.isObject(), "staff heeft een regel die geen medewerker is");
        entry.propertyNames()
                .forEach(key -> require(
                        KEYS.contains(key), "staff kent de sleutel '%s' niet; een wachtwoord hoort hier nooit", key));
        var username = text(entry, "username");
        require(
                USERNAME.matcher(username).matches(),
                "staff.username '%s' mag kleine letters, cijfers, punt en streepje hebben (2 tot en met 60)",
                username);
        return new Staff(username, text(entry, "name"), roles(entry), text(entry, "unit"), text(entry, "phone"));
    }

    private static String text(JsonNode entry, String key) {
        var value = entry.path(key);
        require(value.isString() && !value.stringValue().isBlank(), "staff mist een tekst bij '%s'", key);
        return value.stringValue().strip();
    }

    private static Set<Role> roles(JsonNode entry) {
        var roles = entry.path("roles");
        require(roles.isArray() && !roles.isEmpty(), "staff mist een lijst bij 'roles'");
        return roles.valueStream().map(StaffSection::role).collect(Collectors.toSet());
    }

    private static Role role(JsonNode name) {
        return Arrays.stream(Role.values())
                .filter(role -> written(role).equals(name.asString("")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("staff.roles kent '%s' niet; kies uit %s"
                        .formatted(
                                name.asString(""),
                                Arrays.stream(Role.values())
                                        .map(StaffSection::written)
                                        .collect(Collectors.joining(", ")))));
    }

    private static String written(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static void require(boolean holds, String sentence, Object... arguments) {
        if (!holds) throw new IllegalArgumentException(sentence.formatted(arguments));
    }
}
