package nl.aantafel.kernel.persistence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Reader;
import nl.aantafel.access.Visibility;
import nl.aantafel.access.Visibility.Ground;
import nl.aantafel.access.Visibility.Reach;

/**
 * What a {@link Visibility} means in SQL, for the row {@code c} of a complaint.
 *
 * @param listed the condition under which it is listed and counted
 * @param content the condition under which its words may be read and searched
 */
record Shown(String listed, String content, Map<String, Object> parameters) {
    private static final String BETWEEN = "\u001F";
    private static final String OUT = """
            exists (select 1 from complaint_involved i where i.complaint_id = c.id and i.username = %1$s)
              or exists (select 1 from complaint_unit_out u where u.complaint_id = c.id and u.unit = %2$s
                and u.from_day <= :readingOn and (u.until_day is null or u.until_day >= :readingOn))""";
    private static final String CREW = """
            (c.handler = :reader or c.handler is null and c.recorded_by = :reader
              or exists (select 1 from complaint_team t where t.complaint_id = c.id and t.username = :reader))""";
    private static final String SEAT = """
            exists (select 1 from complaint_seat s where s.complaint_id = c.id and s.username = :reader
              and s.from_day <= :readingOn and (s.until_day is null or s.until_day >= :readingOn))""";
    private static final String WITHOUT_COORDINATOR = """
            not exists (select 1 from unnest(string_to_array(:leaders, chr(31)), string_to_array(:leadersUnits, chr(31)))
              as k (username, unit) where not (%s))""".formatted(OUT.formatted("k.username", "k.unit"));
    private static final String OPENED = "c.id = any (cast(string_to_array(:opened, chr(31)) as uuid[]))";

    static Shown to(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Nothing _ -> new Shown("false", "false", Map.of());
            case Visibility.OnlyOwn(UUID own) -> new Shown("c.id = :own", "c.id = :own", Map.of("own", own));
            case Visibility.Everything _ -> new Shown("true", "true", Map.of());
            case Reach reach ->
                new Shown(
                        of(reach, reach.grounds().stream()),
                        of(reach, reach.grounds().stream().filter(ground -> !ground.isOnlyRouting())),
                        parameters(reach));
        };
    }

    /** For counts in which nobody is recognised: everything but what the reader is kept out of, so that no count tells of it. */
    static Shown figures(Visibility visibility) {
        return visibility instanceof Reach reach
                ? new Shown(
                        "not (" + OUT.formatted(":reader", ":readersUnit") + ")",
                        "false",
                        Map.of(
                                "reader", reach.reader().username(),
                                "readersUnit", reach.reader().unit(),
                                "readingOn", reach.moment().today()))
                : new Shown("true", "false", Map.of());
    }

    private static String of(Reach reach, Stream<Ground> grounds) {
        var opened = reach.moment().opened().isEmpty() ? Stream.<String>empty() : Stream.of(OPENED);
        var some = Stream.concat(grounds.sorted().map(Shown::condition), opened).toList();
        if (some.isEmpty()) return "false";
        return "((" + String.join(" or ", some) + ") and not (" + OUT.formatted(":reader", ":readersUnit") + "))";
    }

    private static String condition(Ground ground) {
        return switch (ground) {
            case LEADS, WATCHES -> "true";
            case LEADS_WITHOUT_COORDINATOR -> WITHOUT_COORDINATOR;
            case CREW -> CREW;
            case SEAT -> SEAT;
            case UNASSIGNED -> "c.handler is null";
        };
    }

    private static Map<String, Object> parameters(Reach reach) {
        var moment = reach.moment();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("reader", reach.reader().username());
        parameters.put("readersUnit", reach.reader().unit());
        parameters.put("readingOn", moment.today());
        parameters.put("leaders", joined(moment.coordinators(), Reader::username));
        parameters.put("leadersUnits", joined(moment.coordinators(), Reader::unit));
        parameters.put("opened", joined(moment.opened(), UUID::toString));
        return Map.copyOf(parameters);
    }

    private static <T> String joined(Collection<T> some, Function<T, String> text) {
        return some.stream().map(text).collect(Collectors.joining(BETWEEN));
    }
}
