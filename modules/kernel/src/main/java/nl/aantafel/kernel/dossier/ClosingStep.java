package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import org.jspecify.annotations.Nullable;

/** The ways in which the handling ends. */
public sealed interface ClosingStep extends Step {

    /**
     * The complainant was told in writing, with reasons, the findings, the judgement and the conclusions (Awb 9:12).
     *
     * @param conclusions what the municipality does with it
     * @param measureKind for what was founded and had no measure yet: whom the measure helps; {@code null} when not asked
     * @param measure what we do about it; the reason when we do nothing
     * @param measureOwner who carries it out
     * @param deviation why the judgement differs from the advice (Awb 9:16); empty when it does not
     * @param adviceEnclosed the advice goes along
     */
    record Concluded(
            LocalDate on,
            @Prose String conclusions,
            @Nullable MeasureKind measureKind,
            @Prose String measure,
            String measureOwner,
            @Nullable LocalDate measureDueOn,
            @Prose String deviation,
            boolean adviceEnclosed)
            implements ClosingStep {
        /** What was concluded before measures could be set here has none. */
        public Concluded {
            measure = Objects.requireNonNullElse(measure, "");
            measureOwner = Objects.requireNonNullElse(measureOwner, "");
        }

        /** Where every measure was set before. */
        public Concluded(LocalDate on, String conclusions, String deviation, boolean adviceEnclosed) {
            this(on, conclusions, null, "", "", null, deviation, adviceEnclosed);
        }
    }

    /**
     * We do not handle (part of) the complaint, on a ground of the law (Awb 9:8). Not handling is a choice with reasons.
     *
     * @param elements which elements; all of them when empty
     * @param evidence what proves the ground: earlier complaint, court and case number, day of conduct
     * @param leniency why we do not handle it all the same
     * @param reviewOn for a criminal investigation: when we look again
     * @param approvedBy the second person
     */
    record Declined(
            LocalDate on,
            Set<ElementId> elements,
            Ground ground,
            @Prose String reasons,
            @Prose String evidence,
            @Prose String leniency,
            @Nullable LocalDate reviewOn,
            String approvedBy)
            implements ClosingStep {
        public Declined {
            elements = Set.copyOf(elements);
        }
    }

    /** The grounds of Awb 9:8 lid 1 a–f and lid 2. */
    enum Ground {
        HANDLED_EARLIER,
        OVER_A_YEAR_AGO,
        OBJECTION_WAS_POSSIBLE,
        APPEAL_IS_OR_WAS_POSSIBLE,
        BEFORE_ANOTHER_COURT,
        CRIMINAL_INVESTIGATION,
        INSUFFICIENT_INTEREST
    }

    /**
     * We looked again whether the criminal investigation goes on for which (part of) the complaint was not handled: "zolang"
     * (Awb 9:8 lid 1 onder f). When it has ended, the handling goes on where it was.
     *
     * @param found whom we asked, and what was said
     * @param reviewOn while it goes on: when we look again
     */
    record InvestigationReviewed(
            LocalDate on,
            Inquiry inquiry,
            @Prose String found,
            @Nullable LocalDate reviewOn) implements ClosingStep {}

    /** Where a criminal investigation stands. */
    enum Inquiry {
        GOES_ON,
        ENDED
    }

    /** The citizen ended it. */
    record Withdrawn(LocalDate on, @Prose String words) implements ClosingStep {}

    /** A signal was thanked for and passed on to learn from; no procedure was asked (report p. 31). */
    record SignalNoted(LocalDate on, @Prose String whatWeDo) implements ClosingStep {}
}
