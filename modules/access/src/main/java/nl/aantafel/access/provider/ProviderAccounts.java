package nl.aantafel.access.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aantafel.access.Role;
import nl.aantafel.tenancy.Municipalities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The account of whom a provider vouches for: made at the first login, its name and roles renewed at each. */
@Repository
@Transactional
public class ProviderAccounts {
    private static final int LONGEST_NAME = 200;
    private final JdbcClient database;
    private final LoginChoices choices;
    private final Municipalities municipalities;

    ProviderAccounts(JdbcClient database, LoginChoices choices, Municipalities municipalities) {
        this.database = database;
        this.choices = choices;
        this.municipalities = municipalities;
    }

    /** The username of the account; nothing when it was closed here, or the provider is not this municipality's any more. */
    public Optional<String> enter(OidcUser person) {
        var issuer = String.valueOf(person.getIssuer());
        return choices.provider()
                .filter(provider -> provider.issuer().equals(issuer))
                .map(provider -> provider.rolesOf(names(person, provider.roleClaim())))
                .flatMap(roles -> renew(issuer, person, roles));
    }

    private Optional<String> renew(String issuer, OidcUser person, Set<Role> roles) {
        var subject = Objects.requireNonNull(person.getSubject());
        var username = username(issuer, subject);
        var here = municipalities.current();
        var renewed = database.sql("""
                        insert into staff_account (username, name, unit, phone, roles, active, issuer, subject)
                        values (:username, :name, :unit, :phone, string_to_array(:roles, ','), true, :issuer, :subject)
                        on conflict (username) do update set name = excluded.name, roles = excluded.roles
                            where staff_account.active and staff_account.issuer = excluded.issuer
                                and staff_account.subject = excluded.subject
                        """)
                .param("username", username)
                .param("name", name(person))
                .param("unit", here.name())
                .param("phone", here.contact().phone())
                .param("roles", roles.stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                .param("issuer", issuer)
                .param("subject", subject)
                .update();
        return renewed == 1 ? Optional.of(username) : Optional.empty();
    }

    private static String name(OidcUser person) {
        var name = Objects.requireNonNullElse(person.getFullName(), "").strip();
        return name.isEmpty() ? "Medewerker" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static Collection<String> names(OidcUser person, String claim) {
        return switch (person.getClaims().get(claim)) {
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case String one -> List.of(one);
            case null, default -> List.of();
        };
    }

    /** Never a name that the provider chose: that could be the name of an account that is somebody else's. */
    private static String username(String issuer, String subject) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((issuer + " " + subject).getBytes(StandardCharsets.UTF_8));
            return "sso-" + HexFormat.of().formatHex(digest).substring(0, 20);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
