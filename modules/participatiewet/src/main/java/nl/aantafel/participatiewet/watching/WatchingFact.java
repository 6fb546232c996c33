package nl.aantafel.participatiewet.watching;

import java.time.LocalDate;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/** What was done to somebody who complained, and who looked at it (report p. 38). */
public sealed interface WatchingFact extends SectoralStep {

    @Override
    default Visibility visibility() {
        return Visibility.INTERNAL;
    }

    /** An investigation, a penalty or a house visit after the complaint. @param startedOn day on which it began */
    record MeasureAfterComplaintNoted(
            LocalDate on,
            LocalDate startedOn,
            AfterComplaint kind,
            @Prose String reasonGiven) implements WatchingFact {}

    /** What it was. */
    enum AfterComplaint {
        INVESTIGATION,
        PENALTY,
        HOUSE_VISIT,
        BENEFIT_STOPPED
    }

    /** Somebody who did not handle the complaint looked whether the two have to do with each other. */
    record MeasureAfterComplaintLookedAt(
            LocalDate on,
            String staff,
            boolean standsApart,
            @Prose String why) implements WatchingFact {}
}
