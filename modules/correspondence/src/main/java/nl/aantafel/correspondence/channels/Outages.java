package nl.aantafel.correspondence.channels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.awb.electronic.Outage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** When a channel of the bound municipality did not work. */
@Repository
@Transactional
public class Outages {
    private final JdbcClient jdbc;

    Outages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An outage as it stands in the register. */
    public record Entry(UUID id, Outage outage, String what) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Entry> all() {
        return jdbc.sql("select id, channel, from_at, until_at, what from outage order by from_at desc, id")
                .query(Outages::entry)
                .list();
    }

    public void add(Outage outage, String what, String by) {
        jdbc.sql("insert into outage (id, channel, from_at, until_at, what, by)"
                        + " values (:id, :channel, :from, :until, :what, :by)")
                .param("id", UUID.randomUUID())
                .param("channel", outage.channel())
                .param("from", outage.from().atOffset(ZoneOffset.UTC))
                .param("until", utc(outage.until()))
                .param("what", what)
                .param("by", by)
                .update();
    }

    /** It works again; an end that was recorded stays. */
    public void end(UUID id, Instant at) {
        jdbc.sql("update outage set until_at = :at where id = :id and until_at is null and from_at <= :at")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var until = row.getObject("until_at", OffsetDateTime.class);
        var outage = new Outage(
                row.getString("channel"),
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant());
        return new Entry(row.getObject("id", UUID.class), outage, row.getString("what"));
    }
}
