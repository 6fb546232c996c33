package nl.aantafel.kernel.web;

<<<<<<< HEAD
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
=======
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import org.jspecify.annotations.Nullable;

/** A panel that another module adds to a page of the kernel. */
public interface PageSlot {

    /** Where a panel can stand. */
    enum Place {
        /** The staff's case page. */
        CASE,
        /** The form of a step; the panel may show what the step would send out. */
        STEP,
        /** The citizen's status page. */
        STATUS
    }

    Place place();

    /** The fragment that shows it: {@code correspondence/panels :: letters(panel)}. */
    String fragment();

    /**
     * What the fragment shows.
     *
     * @param step the step in the form, when it could be understood; {@code null} on other pages
     * @return {@code null} to show nothing
     */
    @Nullable Object panel(ComplaintView complaint, @Nullable Step step);
>>>>>>> main
}
