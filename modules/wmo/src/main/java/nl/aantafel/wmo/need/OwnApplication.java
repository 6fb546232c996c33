package nl.aantafel.wmo.need;

import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the citizen's own page: you have not applied yet, and whether you may do so now (S-064, Wmo 2.3.2 lid 9). */
@Component
class OwnApplication implements PageSlot {

    /** @param mayApply six weeks passed without an investigation */
    record Shown(boolean mayApply) {}

    @Override
    public Place place() {
        return Place.STATUS;
    }

    @Override
    public String fragment() {
        return "wmo/panels :: application(${panel.content})";
    }

    @Override
    public @Nullable Shown panel(ComplaintView complaint, @Nullable Step step) {
        var dossier = complaint.dossier();
        return Needs.lastOfEach(dossier)
                .filter(need -> !need.isApplication(dossier))
                .findFirst()
                .map(need -> new Shown(Needs.mayApplyNow(need, dossier, complaint.circumstances())))
                .orElse(null);
    }
}
