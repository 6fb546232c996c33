package nl.aantafel.ordinance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.aantafel.ordinance.Ordinance.Seat;

/** Reads one line of {@code adviser.seats}: who, what place, from which day until which day. */
final class SeatText {
    private SeatText() {}

    static Seat read(Entry entry) {
        entry.allowOnly("username", "name", "place", "from", "until");
        var from = day(entry, entry.text("from"));
        var until = entry.optionalText("until").map(text -> day(entry, text)).orElse(null);
        if (until != null && until.isBefore(from))
            throw new IllegalArgumentException("%s: 'until' ligt voor 'from'".formatted(entry.path()));
        return new Seat(entry.text("username"), entry.text("name"), place(entry), from, until);
    }

    private static Seat.Place place(Entry entry) {
        var written = entry.text("place");
        return Arrays.stream(Seat.Place.values())
                .filter(place -> written(place).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s.place kent '%s' niet; kies uit %s"
                        .formatted(
                                entry.path(),
                                written,
                                Arrays.stream(Seat.Place.values())
                                        .map(SeatText::written)
                                        .collect(Collectors.joining(", ")))));
    }

    private static String written(Seat.Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDate day(Entry entry, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "%s moet een dag hebben als 2026-01-01, niet '%s'".formatted(entry.path(), text));
        }
    }
}
