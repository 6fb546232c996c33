package nl.aantafel.access.log.reading;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who the accounts in the log belong to, closed ones too. */
@Repository
public class Colleagues {
    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who works here or did. */
    public record Colleague(String username, String name, String unit) {}

    public Map<String, Colleague> of(Collection<String> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return jdbc
                .sql("select username, name, unit from staff_account where username in (:accounts)")
                .param("accounts", Set.copyOf(accounts))
                .query(Colleague.class)
                .stream()
                .collect(Collectors.toMap(Colleague::username, one -> one));
    }
}
