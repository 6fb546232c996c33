package nl.aantafel.jeugdwet.adviser;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.statute.DutchDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the overview of a youth case: when and how the complainant was told of the confidential adviser. */
@Component
class AdviserPanel implements PageSlot {

    /** One occasion. @param how key of its words */
    record Row(String on, String how) {}

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "jeugdwet/more-panels :: adviser(${panel.content})";
    }

    @Override
    public @Nullable List<Row> panel(ComplaintView complaint, @Nullable Step step) {
        var dossier = complaint.dossier();
        var isYouth =
                dossier.elements().stream().anyMatch(element -> element.laws().contains("jeugdwet"));
        if (!isYouth) return null;
        return AdviserProof.told(dossier).stream()
                .map(told -> new Row(DutchDay.withoutWeekday(told.on()), told.how()))
                .toList();
    }
}
