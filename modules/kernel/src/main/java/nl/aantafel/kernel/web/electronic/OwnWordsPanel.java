package nl.aantafel.kernel.web.electronic;

import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Narrative;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the status page: what the citizen entered, to read again and to print (Awb 2:17). */
@Component
@Order(40)
class OwnWordsPanel implements PageSlot {

    @Override
    public Place place() {
        return Place.STATUS;
    }

    @Override
    public String fragment() {
        return "kernel/electronic :: words(${panel})";
    }

    @Override
    public Narrative panel(ComplaintView complaint, @Nullable Step step) {
        return complaint.dossier().received().narrative();
    }
}
