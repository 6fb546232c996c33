package nl.aantafel.tenancy.embedded;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The database of the default run. Stopped after everything that is connected to it, because it is their dependency. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedDatabase {

    @Bean(destroyMethod = "stop")
    PostgresServer postgresServer(@Value("${aantafel.embedded.directory}") Path directory) {
        return PostgresServer.start(directory.toAbsolutePath().normalize());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(PostgresServer server) {
        return new SuperUser(server.jdbcUrl());
    }

    private record SuperUser(String url) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
