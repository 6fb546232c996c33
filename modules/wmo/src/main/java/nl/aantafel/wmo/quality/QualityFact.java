package nl.aantafel.wmo.quality;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;

/** What was looked up about the quality of help. */
public sealed interface QualityFact extends SectoralStep {

    /**
     * The help that was given, laid beside the norm of good help (Wmo 3.1).
     *
     * @param works it does what it is for (doeltreffend, doelmatig)
     * @param fits attuned to what this person needs and to other care (cliëntgericht)
     * @param respectful with respect for who somebody is and for rights
     */
    record HelpMeasured(
            LocalDate on,
            ElementId element,
            boolean safe,
            boolean works,
            boolean fits,
            boolean respectful,
            @Prose String found)
            implements QualityFact {
        @Override
        public Set<ElementId> elements() {
            return Set.of(element);
        }

        boolean isGood() {
            return safe && works && fits && respectful;
        }
    }

    /**
     * Whether a provider has the reporting code for violence at home and child abuse, and works with it (Wmo 3.3).
     *
     * @param promotesIt its people know the code and use it (lid 2)
     * @param usedIt the code was used in what happened here
     */
    record ReportingCodeLookedUp(
            LocalDate on,
            PartyId provider,
            boolean hasCode,
            boolean promotesIt,
            boolean usedIt,
            @Prose String found) implements QualityFact {
        @Override
        public Set<PartyId> parties() {
            return Set.of(provider);
        }

        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }
}
