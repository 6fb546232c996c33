package nl.aantafel.kernel.web;

import java.util.Map;
import java.util.Optional;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import org.springframework.modulith.NamedInterface;

/** The socket of the kernel's pages: a module that offers a bean of this type adds a panel to a page it does not know. */
@NamedInterface("web")
public interface PageSlot {

    /**
     * A panel made by another module.
     *
     * @param template e.g. {@code correspondence/panel}
     * @param fragment the fragment in it; finds {@code panel.model} in its scope
     */
    record Panel(String template, String fragment, Map<String, Object> model) {}

    /** On the tab with documents of the case page. */
    default Optional<Panel> onCasePage(ComplaintView complaint) {
        return Optional.empty();
    }

    /**
     * Below a step that is looked at before it is taken: the letter it would send, for instance.
     *
     * @param after the complaint as it would be with the step in it
     */
    default Optional<Panel> onStepPage(Step step, ComplaintView after) {
        return Optional.empty();
    }
}
