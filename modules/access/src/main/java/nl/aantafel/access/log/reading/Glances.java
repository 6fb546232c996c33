package nl.aantafel.access.log.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.aantafel.access.Looking;
import nl.aantafel.access.log.Entry;

/** Looks as people tell of them: what one person did on one day, by one rule, is one glance. Pure. */
final class Glances {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private Glances() {}

    /**
     * @param first moment of the day; @param last moment of the day
     * @param apart of how many people it was read what they told apart
     * @param looks how many lines there are
     */
    record Glance(
            LocalDate day,
            String account,
            String roles,
            String rule,
            String purpose,
            Set<Looking> how,
            long apart,
            Instant first,
            Instant last,
            int looks) {}

    private record Key(LocalDate day, String account, String roles, String rule, String purpose) {
        static Key of(Entry entry) {
            return new Key(
                    LocalDate.ofInstant(entry.at(), HERE),
                    entry.account(),
                    entry.roles(),
                    entry.look().rule(),
                    entry.look().purpose());
        }
    }

    /** In the order in which the lines come. */
    static List<Glance> of(Collection<Entry> lines) {
        var together = new LinkedHashMap<Key, List<Entry>>();
        lines.forEach(line ->
                together.computeIfAbsent(Key.of(line), _ -> new ArrayList<>()).add(line));
        return together.entrySet().stream()
                .map(found -> glance(found.getKey(), found.getValue()))
                .toList();
    }

    private static Glance glance(Key key, List<Entry> lines) {
        var how = new TreeSet<Looking>();
        lines.forEach(line -> how.add(line.look().how()));
        var moments = lines.stream().map(Entry::at).sorted().toList();
        return new Glance(
                key.day(),
                key.account(),
                key.roles(),
                key.rule(),
                key.purpose(),
                how,
                lines.stream()
                        .map(line -> line.look().party())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                moments.getFirst(),
                moments.getLast(),
                lines.size());
    }
}
