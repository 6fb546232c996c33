package nl.aantafel.kernel.web;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The panels that the modules on board add to a page, in the order of their {@code @Order}. */
@Component
public class Panels {
    private final List<PageSlot> slots;

    Panels(List<PageSlot> slots) {
        this.slots = slots;
    }

    /** A fragment and what it shows. */
    public record Panel(String fragment, Object content) {}

    public List<Panel> at(Place place, ComplaintView complaint, @Nullable Step step) {
        return slots.stream()
                .filter(slot -> slot.place() == place)
                .flatMap(slot -> Stream.ofNullable(slot.panel(complaint, step))
                        .map(content -> new Panel(slot.fragment(), content)))
                .toList();
    }
}
