package nl.aantafel.participatiewet.giving;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;

/** What was looked at when somebody had to do something in return for a benefit. */
public sealed interface GivingFact extends SectoralStep {
    ElementId element();

    @Override
    default Set<ElementId> elements() {
        return Set.of(element());
    }

    /**
     * The duty of return, until 1 January 2027 (Pw 9 lid 1 c; S-159).
     *
     * @param imposedOn day on which it was asked of the citizen
     * @param urgentReasons there are urgent reasons to exempt (lid 2)
     * @param fullyDisabled fully and permanently disabled: the duty does not hold (lid 5)
     * @param loneParentOfYoungChild alone with a child under five (9a)
     * @param carer gives care to somebody near; the ordinance may exempt
     * @param crossesReintegration stands in the way of finding work
     * @param ordinance article of the ordinance on which it rests
     */
    record DutyOfReturnChecked(
            LocalDate on,
            ElementId element,
            LocalDate imposedOn,
            boolean urgentReasons,
            boolean fullyDisabled,
            boolean loneParentOfYoungChild,
            boolean carer,
            boolean crossesReintegration,
            String ordinance,
            @Prose String found)
            implements GivingFact {

        /** Whether the citizen could have been exempted. */
        boolean hasAGroundForExemption() {
            return urgentReasons || fullyDisabled || loneParentOfYoungChild || carer;
        }
    }

    /**
     * Taking part in society, from 1 January 2027: what fits is found together with the citizen.
     *
     * @param askedOn day on which it was asked
     * @param proposal what the citizen proposed; blank when nobody asked
     * @param knownBefore what we knew of the citizen already
     */
    record TakingPartChecked(
            LocalDate on,
            ElementId element,
            LocalDate askedOn,
            @Prose String proposal,
            @Prose String knownBefore,
            @Prose String found)
            implements GivingFact {}
}
