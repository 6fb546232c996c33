package nl.aantafel.kernel.web.looks;

import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With the documents of a case, for the coordinator: the way to who looked at it. */
@Component
@Order(90)
class LooksPanel implements PageSlot {

    @Override
    public Place place() {
        return Place.CASE;
    }

    @Override
    public String fragment() {
        return "kernel/looks :: staff(${panel.content})";
    }

    @Override
    public @Nullable String panel(ComplaintView complaint, @Nullable Step step) {
        var mayRead = CurrentSubject.get() instanceof Staff staff && staff.is(Role.COORDINATOR);
        return mayRead ? "/klachten/" + complaint.id() + "/inzage" : null;
    }
}
