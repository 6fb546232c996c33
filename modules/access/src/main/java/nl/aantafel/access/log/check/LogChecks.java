package nl.aantafel.access.log.check;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.aantafel.access.log.Head;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the chain of the bound municipality was checked, and what was found. Only ever added to. */
@Repository
public class LogChecks {
    private final JdbcClient jdbc;

    LogChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param head the last line that was as it should be; @param fault {@code null} when nothing was wrong */
    public record Check(Instant at, Head head, Verdict.@Nullable Fault fault, String by) {}

    void add(Check check) {
        var fault = check.fault();
        jdbc.sql("insert into access_log_check (at, number, hash, fault, by) values (:at, :number, :hash, :fault, :by)"
                        + " on conflict do nothing")
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .param("number", check.head().number())
                .param("hash", check.head().hash())
                .param("fault", fault == null ? "" : fault.name())
                .param("by", check.by())
                .update();
    }

    /** The latest first. */
    List<Check> latest(int most) {
        return jdbc.sql("select at, number, hash, fault, by from access_log_check order by at desc limit :most")
                .param("most", most)
                .query((row, _) -> new Check(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Head(row.getLong("number"), row.getString("hash")),
                        row.getString("fault").isEmpty() ? null : Verdict.Fault.valueOf(row.getString("fault")),
                        row.getString("by")))
                .list();
    }
}
