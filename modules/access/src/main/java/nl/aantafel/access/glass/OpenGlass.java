package nl.aantafel.access.glass;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What broken glass opens now, as one column, so that another question to the database can ask it along. */
public final class OpenGlass {
    /** Needs the parameters of {@link #parameters}. */
    public static final String COLUMN = """
            (select array_agg(open.complaint_id || ' ' || (extract(epoch from open.until) * 1000000)::bigint
                || ' ' || open.account)
             from (select g.complaint_id, g.account, least(g.at + :glass_lasts * interval '1 second',
                     (select min(e.at) from broken_glass_end e where e.glass_id = g.id)) as until
                   from broken_glass g where g.at > :glass_since) open
             where open.until > :glass_now) as open_glass""";

    private OpenGlass() {}

    public static Map<String, Object> parameters(Instant now) {
        return Map.of(
                "glass_now", now.atOffset(ZoneOffset.UTC),
                "glass_since", now.minus(Broken.LASTS).atOffset(ZoneOffset.UTC),
                "glass_lasts", Broken.LASTS.toSeconds());
    }

    /** By complaint and username: until when. */
    public static Map<UUID, Map<String, Instant>> of(ResultSet row) throws SQLException {
        Array column = row.getArray("open_glass");
        if (column == null) return Map.of();
        var open = new HashMap<UUID, Map<String, Instant>>();
        for (var one : (String[]) column.getArray()) {
            var parts = one.split(" ", 3);
            var until = Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS);
            open.computeIfAbsent(UUID.fromString(parts[0]), _ -> new HashMap<>())
                    .merge(parts[2], until, (a, b) -> a.isAfter(b) ? a : b);
        }
        return Map.copyOf(open);
    }
}
