package nl.aantafel.kernel.web.looks;

import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the status page: the way to who looked at the own dossier. */
@Component
@Order(45)
class OwnLooksPanel implements PageSlot {

    @Override
    public Place place() {
        return Place.STATUS;
    }

    @Override
    public String fragment() {
        return "kernel/looks :: own(${panel})";
    }

    @Override
    public String panel(ComplaintView complaint, @Nullable Step step) {
        return "/status/mijn-klacht/inzage";
    }
}
