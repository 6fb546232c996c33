package nl.aantafel.crawl;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands in the tables of a municipality, as one mark per table. */
record SchemaState(Municipalities municipalities, JdbcClient jdbc, TransactionTemplate transaction) {
    /** Written by whoever knocks, and meant to be: not part of any complaint. */
    private static final Set<String> OF_THE_VISITOR = Set.of(
            "draft",
            "attempt",
            "access_log",
            "access_log_head",
            "access_log_check",
            "staff_session",
            "staff_factor",
            "staff_recovery_code");

    /** @param naming only rows that name this; empty for all */
    Map<String, String> of(String slug, String naming) {
        var tenant = municipalities.all().stream()
                .filter(municipality -> municipality.slug().equals(slug))
                .map(Municipality::id)
                .findAny()
                .orElseThrow();
        return TenantContext.call(
                tenant,
                () -> transaction.execute(status -> tables().stream()
                        .collect(Collectors.toMap(Function.identity(), table -> mark(table, naming)))));
    }

    private Set<String> tables() {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = current_schema()")
                .query(String.class)
                .set()
                .stream()
                .filter(table -> !OF_THE_VISITOR.contains(table) && !table.startsWith("databasechangelog"))
                .collect(Collectors.toSet());
    }

    /** The names come from the catalogue of the database itself. */
    private String mark(String table, String naming) {
        return jdbc.sql("""
                        select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)
                        from "%s" t where t::text like '%%' || :naming || '%%'""".formatted(table))
                .param("naming", naming)
                .query(String.class)
                .single();
    }
}
