package nl.aantafel.kernel.web.together;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.LinkedComplaints;
import nl.aantafel.kernel.LinkedComplaints.Seen;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the overview of a case, for the coordinator alone: with which complaints it belongs together, and the balance. */
@Component
class TogetherPanel implements PageSlot {
    private final LinkedComplaints linked;

    TogetherPanel(LinkedComplaints linked) {
        this.linked = linked;
    }

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "kernel/together :: panel(${panel.content})";
    }

    @Override
    public @Nullable List<Seen> panel(ComplaintView complaint, @Nullable Step step) {
        var found = linked.of(complaint.id());
        return found.isEmpty() ? null : found;
    }
}
