package nl.aantafel.access.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.aantafel.access.Role;
import nl.aantafel.access.StaffDirectory;
import nl.aantafel.access.Subject.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of staff accounts of the bound municipality. */
@Repository
@Transactional(readOnly = true)
public class StaffAccounts implements StaffDirectory {
    private static final String OPEN_ACCOUNTS =
            "select username, name, unit, phone, roles from staff_account where active";
    private final JdbcClient database;

    StaffAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Staff> find(String username) {
        return database.sql(OPEN_ACCOUNTS + " and username = :username")
                .param("username", username)
                .query(StaffAccounts::staff)
                .optional();
    }

    @Override
    public List<Staff> withRole(Role... roles) {
        return database.sql(OPEN_ACCOUNTS + " and roles && string_to_array(:roles, ',') order by name, username")
                .param("roles", joined(Arrays.asList(roles)))
                .query(StaffAccounts::staff)
                .list();
    }

    /** The hash of an open account's password; empty text when it has no password yet, nothing when there is no account. */
    public Optional<String> passwordHash(String username) {
        return database.sql(
                        "select coalesce(password_hash, '') from staff_account where active and subject is null and username = :username")
                .param("username", username)
                .query(String.class)
                .optional();
    }

    /** An open account that no provider vouches for. */
    public record Own(Staff staff, boolean hasPassword, boolean hasFactor) {}

    public List<Own> own() {
        return database.sql("""
                        select a.username, a.name, a.unit, a.phone, a.roles, a.password_hash is not null as has_password,
                            exists (select 1 from staff_factor f where f.username = a.username and f.secret is not null)
                                as has_factor
                        from staff_account a where a.active and a.subject is null order by a.name, a.username
                        """)
                .query((row, number) ->
                        new Own(staff(row, number), row.getBoolean("has_password"), row.getBoolean("has_factor")))
                .list();
    }

    /** @param hash {@code null} for no password: then nobody logs in with it */
    @Transactional
    public void keepPassword(String username, @Nullable String hash) {
        database.sql("update staff_account set password_hash = :hash"
                        + " where active and subject is null and username = :username")
                .param("hash", hash)
                .param("username", username)
                .update();
    }

    /** Opens, changes and closes accounts of the file until exactly these are open. Passwords, and accounts that a provider vouches for, stay. */
    @Transactional
    public void replaceAll(List<Staff> accounts) {
        database.sql("update staff_account set active = false where subject is null")
                .update();
        accounts.forEach(this::open);
    }

    private void open(Staff account) {
        database.sql("""
                insert into staff_account (username, name, unit, phone, roles, active)
                values (:username, :name, :unit, :phone, string_to_array(:roles, ','), true)
                on conflict (username) do update set name = excluded.name, unit = excluded.unit,
                    phone = excluded.phone, roles = excluded.roles, active = true
                """)
                .param("username", account.username())
                .param("name", account.name())
                .param("unit", account.unit())
                .param("phone", account.phone())
                .param("roles", joined(account.roles()))
                .update();
    }

    private static String joined(Collection<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    static Staff staff(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Staff(
                row.getString("username"),
                row.getString("name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()),
                row.getString("unit"),
                row.getString("phone"));
    }
}
