package nl.aantafel.sealing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.testkit.TestDatabase;
import nl.aantafel.testkit.TestMunicipalities;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** An installation on a database of its own, that is started and stopped as an operator does; two municipalities. */
public record Program(TestDatabase database, String files) {
    public static final TenantId ONE = TenantId.of(1);
    public static final TenantId TWO = TenantId.of(2);

    public static Program installed() {
        return new Program(
                TestDatabase.create(),
                TestMunicipalities.write(List.of("nieuwerhaven", "zuiderveen")).toString());
    }

    public ConfigurableApplicationContext start(String master, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--aantafel.tenant-config=" + files,
                "--aantafel.sealing.master-key=" + master));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    public JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }

    /** All keys and all sealed rows, to see that nothing was overwritten. */
    public List<String> everything() {
        return owner().sql("""
                        select 'key ' || municipality || kind || version || master || encode(wrapped, 'hex')
                        from platform.data_key
                        union all select 'one ' || id || coalesce(encode(sealed, 'hex'), words) from g_0001.story
                        union all select 'two ' || id || coalesce(encode(sealed, 'hex'), words) from g_0002.story
                        union all select 'proof ' || kind || version || encode(proof, 'hex') from g_0001.seal_proof
                        order by 1""").query(String.class).list();
    }

    /** Writes a story as a use case does. */
    public static UUID tell(ConfigurableApplicationContext program, TenantId tenant, String words) {
        var id = UUID.randomUUID();
        in(
                program,
                tenant,
                jdbc -> jdbc.sql("insert into story (id, sealed) values (:id, :sealed)")
                        .param("id", id)
                        .param("sealed", program.getBean(Seal.class).close(Place.of("story.sealed", id), words))
                        .update());
        return id;
    }

    public static String told(ConfigurableApplicationContext program, TenantId tenant, UUID id) {
        return in(
                program,
                tenant,
                jdbc -> program.getBean(Seal.class).text(Place.of("story.sealed", id), sealed(jdbc, id)));
    }

    public static byte[] sealed(JdbcClient jdbc, UUID id) {
        return jdbc.sql("select sealed from story where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    public static <T> T in(ConfigurableApplicationContext program, TenantId tenant, Function<JdbcClient, T> work) {
        var jdbc = program.getBean(JdbcClient.class);
        return TenantContext.call(
                tenant, () -> program.getBean(TransactionTemplate.class).execute(_ -> work.apply(jdbc)));
    }
}
