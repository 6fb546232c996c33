package nl.aantafel.access.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.tenancy.TenantContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log of the bound municipality. Lines are added behind a lock on one row, its head, which is held from the last
 * statement of a transaction to its commit: two readers wait for each other no longer than one commit takes.
 */
@Repository
public class LogBook {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COLUMNS =
            "number, at, account, roles, how, complaint_id, compartment, rule, purpose, shown, item, party, hash";
    private static final String SELECT = "select " + COLUMNS + " from access_log";
    private static final int AT_ONCE = 5000;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    LogBook(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds the lines, in this transaction. */
    void write(List<Seen> looks) {
        var head = head(" for update");
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entries = new ArrayList<Entry>();
        for (var seen : looks) {
            var entry = new Entry(head.number() + 1, at, seen.account(), seen.roles(), seen.look(), "");
            head = new Head(entry.number(), Chain.hash(head.hash(), entry));
            entries.add(entry.with(head.hash()));
        }
        add(entries, head);
    }

    /** One statement for all lines and the new head. */
    private void add(List<Entry> entries, Head head) {
        jdbc.sql("with grown as (update access_log_head set number = :number, hash = :hash)"
                        + " insert into access_log (" + COLUMNS + ") select " + COLUMNS
                        + " from jsonb_populate_recordset(null::access_log, cast(:lines as jsonb))")
                .param("number", head.number())
                .param("hash", head.hash())
                .param(
                        "lines",
                        JSON.writeValueAsString(entries.stream().map(Line::of).toList()))
                .update();
    }

    /** How far the chain is now. */
    public Head head() {
        return head("");
    }

    private Head head(String lock) {
        return jdbc.sql("select number, hash from access_log_head" + lock)
                .query((row, _) -> new Head(row.getLong("number"), row.getString("hash")))
                .optional()
                .map(head -> head.number() == 0 ? beginning() : head)
                .orElseThrow(() -> new IllegalStateException("Het inzagelog heeft geen kop"));
    }

    public static Head beginning() {
        return new Head(0, Chain.beginning(TenantContext.required()));
    }

    /** Every line, in the order in which they should stand; read as far as they are asked for. */
    public Stream<Entry> all() {
        return after(Long.MIN_VALUE);
    }

    /** The lines behind this number. */
    private Stream<Entry> after(long number) {
        return Stream.iterate(
                        page(number),
                        page -> !page.isEmpty(),
                        page -> page(page.getLast().number()))
                .flatMap(List::stream);
    }

    private List<Entry> page(long after) {
        return jdbc.sql(SELECT + " where number > :number order by number limit :size")
                .param("number", after)
                .param("size", AT_ONCE)
                .query(LogBook::entry)
                .list();
    }

    /** The looks at one dossier, the latest first. */
    public List<Entry> at(UUID complaint, int most) {
        return jdbc.sql(SELECT + " where complaint_id = :complaint order by number desc limit :most")
                .param("complaint", complaint)
                .param("most", most)
                .query(LogBook::entry)
                .list();
    }

    /** The looks from the first moment to just before the second. */
    public List<Entry> between(OffsetDateTime from, OffsetDateTime until) {
        return jdbc.sql(SELECT + " where at >= :from and at < :until order by number")
                .param("from", from)
                .param("until", until)
                .query(LogBook::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var look = new Look(
                Looking.valueOf(row.getString("how")),
                row.getObject("complaint_id", UUID.class),
                Compartment.valueOf(row.getString("compartment")),
                row.getString("rule"),
                row.getString("purpose"),
                row.getInt("shown"),
                row.getObject("item", UUID.class),
                row.getObject("party", Integer.class));
        return new Entry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("roles"),
                look,
                row.getString("hash"));
    }
}
