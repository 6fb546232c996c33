package nl.aantafel.jeugdwet.report;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Visibility;
import org.jspecify.annotations.Nullable;

/** What was looked up about a report of concerns or a meeting that the complaint is about. */
public sealed interface ReportFact extends SectoralStep {
    ElementId element();

    @Override
    default Set<ElementId> elements() {
        return Set.of(element());
    }

    @Override
    default Visibility visibility() {
        return Visibility.INTERNAL;
    }

    /**
     * A report of concerns (S-092).
     *
     * @param consentWithdrawnOn day on which the parents withdrew their consent to help; {@code null} when they did not
     * @param reactUntil until when the parents could still react to a plan; {@code null} when there was no such term
     * @param decidedOn day on which was decided to report; the report then "became" a decision
     */
    record ReportOfConcernsChecked(
            LocalDate on,
            ElementId element,
            LocalDate reportedOn,
            @Nullable LocalDate consentWithdrawnOn,
            @Nullable LocalDate reactUntil,
            @Nullable LocalDate decidedOn,
            boolean parentsWerePresent,
            @Prose String found)
            implements ReportFact {

        /** Within eight weeks after consent was withdrawn. */
        boolean soonAfterWithdrawal() {
            return consentWithdrawnOn != null
                    && !reportedOn.isBefore(consentWithdrawnOn)
                    && !reportedOn.isAfter(consentWithdrawnOn.plusWeeks(8));
        }

        /** While the parents could still react. */
        boolean beforeTheReaction() {
            var day = decidedOn == null ? reportedOn : decidedOn;
            return reactUntil != null && !day.isAfter(reactUntil);
        }
    }

    /** A meeting at the protection table (S-093). @param whyNot why the parents were not told or invited */
    record ProtectionTableChecked(
            LocalDate on,
            ElementId element,
            boolean toldBeforehand,
            boolean invited,
            boolean outcomeTold,
            @Prose String whyNot)
            implements ReportFact {}

    /**
     * How a report on parents apart was made (S-082).
     *
     * @param sourcesNamed it says who said what
     * @param factsApart facts stand apart from opinions
     * @param ownWordsOffered the parent could correct it or add a statement
     */
    record ReportingChecked(
            LocalDate on,
            ElementId element,
            boolean sourcesNamed,
            boolean bothParentsHeard,
            boolean factsApart,
            boolean ownWordsOffered,
            @Prose String found)
            implements ReportFact {}
}
