package nl.aantafel.correspondence.log;

import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The citizen's copy of the log, on the status page. */
@Component
@Order(31)
class OwnLogPanel implements PageSlot {
    private final DeliveryLog log;

    OwnLogPanel(DeliveryLog log) {
        this.log = log;
    }

    @Override
    public Place place() {
        return Place.STATUS;
    }

    @Override
    public String fragment() {
        return "correspondence/delivery :: own";
    }

    @Override
    public @Nullable String panel(ComplaintView complaint, @Nullable Step step) {
        return log.ofCitizen(complaint.id()).isEmpty() ? null : "/status/mijn-klacht/verzendlog.csv";
    }
}
