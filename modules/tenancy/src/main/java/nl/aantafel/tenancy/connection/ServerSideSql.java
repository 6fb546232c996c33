package nl.aantafel.tenancy.connection;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Statements about roles and schemas cannot have bind parameters. PostgreSQL's own {@code format} puts the names in,
 * quoted by the server, so that no SQL is built here.
 */
public final class ServerSideSql {

    private ServerSideSql() {}

    /** @param template with {@code %1$I} for the first name, {@code %2$I} for the second */
    public static void execute(JdbcClient client, String template, String... names) {
        var sql = client.sql("SELECT format(:template, VARIADIC CAST(:names AS text[]))")
                .param("template", template)
                .param("names", names)
                .query(String.class)
                .single();
        client.sql(sql).update();
    }
}
