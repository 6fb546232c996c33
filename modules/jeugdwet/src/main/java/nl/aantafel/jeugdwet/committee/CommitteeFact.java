package nl.aantafel.jeugdwet.committee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Prose;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Stage;

/** The facts of the procedure before the committee (Jeugdwet 4.2.1). */
public sealed interface CommitteeFact extends SectoralStep {

    /** This element is about youth help given by the municipality itself: title 9.1 does not apply to it (lid 8). */
    record YouthHelpRecognised(
            LocalDate on, ElementId element, @Prose String why) implements CommitteeFact {
        @Override
        public Set<ElementId> elements() {
            return Set.of(element);
        }

        @Override
        public Set<ElementId> leavingTitle91() {
            return Set.of(element);
        }
    }

    /**
     * Who judges (lid 2 a and b).
     *
     * @param memberCount with the chair
     * @param chairWorksForProvider works for or at those who gave the help
     * @param accusedTakesPart somebody complained of would judge
     * @param weeks the term that the scheme gives, counted from the day on which the complaint came in (lid 2 c)
     */
    record YouthCommitteeFormed(
            LocalDate on,
            String chair,
            int memberCount,
            boolean chairWorksForProvider,
            boolean accusedTakesPart,
            int weeks)
            implements CommitteeFact {}

    /** Somebody explained what happened, or did not want to (lid 2 e). */
    record YouthComplaintExplained(
            LocalDate on,
            PartyId who,
            Explaining how,
            @Prose String report) implements CommitteeFact {
        @Override
        public Set<PartyId> parties() {
            return Set.of(who);
        }
    }

    /** How (lid 2 e): orally or in writing, as the person wants. */
    enum Explaining {
        ORALLY,
        IN_WRITING,
        DOES_NOT_WANT_TO
    }

    /** The committee needs more time, and says why and until when (lid 2 d). */
    record YouthTermExtended(
            LocalDate on, LocalDate until, @Prose String reason, boolean allThreeTold) implements CommitteeFact {}

    /** The committee's judgement on an element (lid 2 c). */
    record YouthElementJudged(
            LocalDate on,
            ElementId element,
            YouthFinding finding,
            @Prose String reasons,
            @Prose String recommendations) implements CommitteeFact {
        @Override
        public Set<ElementId> elements() {
            return Set.of(element);
        }

        @Override
        public Set<ElementId> judgedElsewhere() {
            return Set.of(element);
        }
    }

    /** Whether it is well-founded (gegrondheid). */
    enum YouthFinding {
        FOUNDED,
        PARTLY_FOUNDED,
        UNFOUNDED
    }

    /** It takes longer to say what will be done, with the reason and the new day (lid 5, second sentence). */
    record YouthMeasuresPostponed(
            LocalDate on,
            ElementId element,
            LocalDate until,
            @Prose String reason) implements CommitteeFact {
        @Override
        public Set<ElementId> elements() {
            return Set.of(element);
        }
    }

    /** The citizen and the committee know in writing whether something will be done, and what (lid 5). */
    record YouthMeasuresTold(
            LocalDate on, ElementId element, @Prose String measures, boolean bothTold) implements CommitteeFact {
        @Override
        public Set<ElementId> elements() {
            return Set.of(element);
        }
    }

    /** The whole dossier was the committee's, and everything was told. */
    record YouthHandlingEnded(LocalDate on, @Prose String words) implements CommitteeFact {
        @Override
        public Optional<Stage> leadsTo() {
            return Optional.of(Stage.CONCLUDED);
        }
    }
}
