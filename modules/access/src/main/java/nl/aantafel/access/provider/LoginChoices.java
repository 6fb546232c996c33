package nl.aantafel.access.provider;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the bound municipality chose about logging in. */
@Repository
@Transactional
public class LoginChoices {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient database;

    LoginChoices(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Optional<Provider> provider() {
        return database.sql("select provider from login_choice").query(String.class).list().stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(json -> JSON.readValue(json, Provider.class));
    }

    /** @param secondFactor null where the municipality says nothing about it */
    void replace(@Nullable Boolean secondFactor, @Nullable Provider provider) {
        forget();
        database.sql("insert into login_choice (one, second_factor, provider) values (1, :factor, :provider)")
                .param("factor", secondFactor, java.sql.Types.BOOLEAN)
                .param("provider", provider == null ? null : JSON.writeValueAsString(provider), java.sql.Types.VARCHAR)
                .update();
    }

    void forget() {
        database.sql("delete from login_choice").update();
    }
}
