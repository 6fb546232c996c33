package nl.aantafel.correspondence.channels;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.aantafel.correspondence.channels.Outages.Entry;
import nl.aantafel.kernel.awb.electronic.NotificationTerm;

/** Outages in words, in the time here. */
final class OutageLines {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d-M-uuuu HH:mm", Locale.of("nl")).withZone(NotificationTerm.HERE);

    private OutageLines() {}

    /** @param until empty while it still does not work */
    record Line(String id, String channel, String from, String until, String what) {}

    static Line of(Entry entry) {
        var outage = entry.outage();
        var until = outage.until();
        return new Line(
                entry.id().toString(),
                "channel.way." + outage.channel(),
                say(outage.from()),
                until == null ? "" : say(until),
                entry.what());
    }

    private static String say(Instant moment) {
        return MOMENT.format(moment);
    }
}
