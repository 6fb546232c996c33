package nl.aantafel.kernel.web.apart;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the overview of a case: whose own words there are to open. */
@Component
class ApartPanel implements PageSlot {
    private final ClosedParts parts;

    ApartPanel(ClosedParts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "kernel/apart :: panel(${panel.content})";
    }

    @Override
    public @Nullable List<ClosedParts.Row> panel(ComplaintView complaint, @Nullable Step step) {
        var rows = parts.of(complaint.dossier());
        return rows.isEmpty() ? null : rows;
    }
}
