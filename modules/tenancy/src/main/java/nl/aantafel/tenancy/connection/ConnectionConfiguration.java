package nl.aantafel.tenancy.connection;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import nl.aantafel.tenancy.connection.DatabaseLogins.Login;
import org.hibernate.cfg.AvailableSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Wires the two logins, the pool and Hibernate. */
@Configuration(proxyBeanMethods = false)
class ConnectionConfiguration {

    @Bean
    DatabaseLogins databaseLogins(ObjectProvider<JdbcConnectionDetails> provided, Environment settings) {
        var details = provided.getIfAvailable();
        var url = details == null ? settings.getRequiredProperty("spring.datasource.url") : details.getJdbcUrl();
        var login = details == null
                ? login(settings, "spring.datasource")
                : Login.of(details.getUsername(), details.getPassword());
        var owner = login(settings, "aantafel.migration.datasource");
        return owner.username().isEmpty()
                ? DatabaseLogins.ofOwner(url, login)
                : new DatabaseLogins(url, owner, login, false);
    }

    @Bean
    OwnerDatabase ownerDatabase(DatabaseLogins logins) {
        return new OwnerDatabase(logins);
    }

    /** Not a candidate for injection: whoever wants a data source gets the one that asks for a municipality. */
    @Bean(defaultCandidate = false)
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource connectionPool(DatabaseLogins logins, OwnerDatabase owner) {
        new LeastPrivilege(logins, owner).establish();
        var pool = new HikariDataSource();
        pool.setPoolName("aantafel");
        pool.setJdbcUrl(logins.url());
        pool.setUsername(logins.app().username());
        pool.setPassword(logins.app().password());
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setIsolateInternalQueries(true);
        pool.setConnectionInitSql("SET search_path = ''");
        pool.setAutoCommit(false);
        return pool;
    }

    @Bean
    @Primary
    DataSource dataSource(@Qualifier("connectionPool") HikariDataSource pool) {
        return new TenantDataSource(pool);
    }

    /** Hibernate is told the database, so that it needs no connection before there is a municipality. */
    @Bean
    HibernatePropertiesCustomizer oneMunicipalityPerSession(DataSource dataSource) {
        return settings -> {
            settings.put(AvailableSettings.MULTI_TENANT_CONNECTION_PROVIDER, new TenantConnectionProvider(dataSource));
            settings.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new BoundTenant());
            settings.put(AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL");
            settings.put(AvailableSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, "15");
            settings.put(AvailableSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, "0");
            settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
            settings.put(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, "true");
            settings.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, "false");
            settings.put(AvailableSettings.USE_QUERY_CACHE, "false");
        };
    }

    private static Login login(Environment settings, String prefix) {
        return Login.of(settings.getProperty(prefix + ".username"), settings.getProperty(prefix + ".password"));
    }
}
