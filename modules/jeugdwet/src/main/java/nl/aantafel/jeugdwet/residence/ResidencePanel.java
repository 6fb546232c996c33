package nl.aantafel.jeugdwet.residence;

import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the overview of a youth case: the municipalities of the child and of each parent, and which one is responsible. */
@Component
class ResidencePanel implements PageSlot {

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "jeugdwet/panels :: residence(${panel.content})";
    }

    @Override
    public @Nullable ResidenceNoted panel(ComplaintView complaint, @Nullable Step step) {
        return complaint.dossier().last(ResidenceNoted.class).orElse(null);
    }
}
