package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The second track of an element: the objection against its decision, up to the decision on the objection (Awb 7:2 – 7:13). */
public sealed interface ReconsiderationStep extends Step {

    /** The element whose decision is objected to. */
    ElementId element();

    /** The citizen was told that a committee will advise on the objection (Awb 7:13 lid 2). */
    record ObjectionCommitteeTold(LocalDate on, ElementId element, String committee) implements ReconsiderationStep {}

    /** The citizen was heard on the objection, or was not, with the reason why not (Awb 7:2, 7:3, 7:7). */
    record ObjectorHeard(
            LocalDate on,
            ElementId element,
            ObjectionHearing hearing,
            @Prose String report) implements ReconsiderationStep {}

    /** Heard, or why not (Awb 7:3). */
    enum ObjectionHearing {
        HEARD,
        MANIFESTLY_INADMISSIBLE,
        MANIFESTLY_UNFOUNDED,
        DECLARED_NOT_TO_WANT,
        NO_ANSWER,
        FULLY_MET
    }

    /** What the committee advised (Awb 7:13 lid 6). */
    record ObjectionAdvised(
            LocalDate on, ElementId element, @Prose String advice) implements ReconsiderationStep {}

    /** The decision on the objection was put off, and the citizen was told (Awb 7:10 lid 3, 5). */
    record ObjectionPostponed(
            LocalDate on,
            ElementId element,
            int weeks,
            @Prose String reason) implements ReconsiderationStep {}

    /**
     * The decision on the objection, as the department sent it.
     *
     * @param staff who decided, of our own people; {@code null} when it was somebody who is not in this program
     * @param courtNamed whether the decision says how to appeal (Awb 6:23)
     * @param deviation why it departs from the committee's advice; blank when it does not
     */
    record ObjectionDecided(
            LocalDate on,
            ElementId element,
            ObjectionOutcome outcome,
            @Nullable String staff,
            @Prose String reasons,
            boolean courtNamed,
            @Prose String deviation,
            boolean adviceEnclosed)
            implements ReconsiderationStep {}

    /** How an objection ends. */
    enum ObjectionOutcome {
        FOUNDED,
        PARTLY_FOUNDED,
        UNFOUNDED,
        INADMISSIBLE,
        /** in writing (Awb 6:21 lid 1) */
        WITHDRAWN_IN_WRITING,
        /** orally, at the hearing (Awb 6:21 lid 2) */
        WITHDRAWN_AT_HEARING;

        public boolean isWithdrawn() {
            return this == WITHDRAWN_IN_WRITING || this == WITHDRAWN_AT_HEARING;
        }
    }
}
