package nl.aantafel.ordinance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import nl.aantafel.ordinance.DesignatedChannel.Message;
import nl.aantafel.ordinance.DesignatedChannel.Way;
import tools.jackson.databind.JsonNode;

/** Reads the designated channels as they are written in {@code tenant-config}; refuses, in Dutch, what Awb 2:13 does not know. */
final class ChannelText {
    private static final Map<String, Message> MESSAGES = Map.of(
            "klacht", Message.COMPLAINT,
            "bezwaar", Message.OBJECTION,
            "aanvulling", Message.COMPLETION,
            "ander bericht", Message.OTHER);
    private static final Map<String, Way> WAYS = Map.of("website", Way.WEBSITE, "e-mail", Way.EMAIL);

    private ChannelText() {}

    /** @throws IllegalArgumentException with a Dutch sentence */
    static List<DesignatedChannel> read(JsonNode section) {
        return Entry.of("channels", section).all().stream()
                .map(ChannelText::channel)
                .toList();
    }

    private static DesignatedChannel channel(Entry entry) {
        if (entry.optionalText("only").isPresent())
            throw new IllegalArgumentException(
                    "channels.only bestaat niet: post, telefoon en balie blijven altijd open (Awb 2:13, 9:2)");
        entry.allowOnly("message", "channel", "address", "since", "decree", "link");
        return new DesignatedChannel(
                oneOf(MESSAGES, "message", entry.text("message")),
                oneOf(WAYS, "channel", entry.text("channel")),
                entry.text("address"),
                day(entry.text("since")),
                entry.optionalText("decree").orElse(""),
                entry.optionalText("link").orElse(null));
    }

    private static <T> T oneOf(Map<String, T> known, String key, String written) {
        var value = known.get(written);
        if (value == null)
            throw new IllegalArgumentException("channels.%s moet een van %s zijn (Awb 2:13), niet '%s'"
                    .formatted(
                            key,
                            String.join(", ", known.keySet().stream().sorted().toList()),
                            written));
        return value;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "channels.since moet een dag zijn als 2026-01-01, niet '%s'".formatted(text));
        }
    }
}
