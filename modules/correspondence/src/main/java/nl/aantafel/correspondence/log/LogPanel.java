package nl.aantafel.correspondence.log;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.NeedToKnow;
import nl.aantafel.kernel.awb.electronic.NotificationTerm;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to each letter, on the staff's case page, with the end of the 48 hours for word of it. */
@Component
class LogPanel implements PageSlot {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu HH:mm:ss 'UTC'", Locale.of("nl"))
            .withZone(ZoneOffset.UTC);
    private final DeliveryLog log;
    private final NeedToKnow need;

    LogPanel(DeliveryLog log, NeedToKnow need) {
        this.log = log;
        this.need = need;
    }

    /** @param before until when there must be word of it; empty where that is no question */
    record Row(String kind, String happening, String detail, String at, String before) {}

    record Shown(List<Row> rows, String file) {}

    @Override
    public Place place() {
        return Place.CASE;
    }

    @Override
    public String fragment() {
        return "correspondence/delivery :: log(${panel.content})";
    }

    @Override
    public @Nullable Shown panel(ComplaintView complaint, @Nullable Step step) {
        if (!need.shows(complaint.id(), Compartment.LETTER)) return null;
        var rows = log.of(complaint.id()).stream().map(LogPanel::row).toList();
        return rows.isEmpty() ? null : new Shown(rows, "/klachten/" + complaint.id() + "/verzendlog.csv");
    }

    private static Row row(LogLine line) {
        var before = line.happening() == Happening.QUEUED
                ? NotificationTerm.of(line.at()).toString()
                : "";
        return new Row(
                "letters.kind." + line.kind(),
                "delivery." + line.happening(),
                line.detail(),
                MOMENT.format(line.at()),
                before);
    }
}
