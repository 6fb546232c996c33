package nl.aantafel.kernel.web;

import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import org.jspecify.annotations.Nullable;

/** A panel that another module adds to a page of the kernel. */
public interface PageSlot {

    /** Where a panel can stand. */
    enum Place {
        /** The documents on the staff's case page. */
        CASE,
        /** The first part of the case page, under the next step. */
        OVERVIEW,
        /** The case page's part on the elements. */
        ELEMENTS,
        /** The case page's part on hearing. */
        HEARING,
        /** The case page's part on the judgement. */
        JUDGEMENT,
        /** The form of a step; the panel may show what the step would send out. */
        STEP,
        /** The citizen's status page. */
        STATUS,
        /** with the ombudsman, at the end of the status page */
        OMBUDSMAN
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
    @Nullable
    Object panel(ComplaintView complaint, @Nullable Step step);
}
