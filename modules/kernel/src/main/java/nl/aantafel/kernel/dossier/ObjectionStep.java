package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Guarding the objection (bezwaarbewaking): decisions that elements are about, what is an objection instead of a complaint,
 * decisions that do not come, and what else came along in the same message (law.md §2.3 – §2.5).
 */
public sealed interface ObjectionStep extends Step {

    /**
     * An element is about this decision. A later link of the same element replaces it.
     *
     * @param decidedOn the date on the decision
     * @param announcedOn sent or handed over to the citizen (Awb 3:41); {@code null} as long as nobody can say
     * @param owner the department that took it
     */
    record DecisionLinked(
            LocalDate on,
            ElementId element,
            DecisionForm form,
            DocumentNature nature,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate announcedOn,
            Announcement announcedBy,
            String owner)
            implements ObjectionStep {}

    /** Awb 1:3: a decision is written; what is only said is none yet. */
    enum DecisionForm {
        IN_WRITING,
        ORAL
    }

    /** What a document is (R-BZ-8). */
    enum DocumentNature {
        DECISION,
        REPORT,
        /** a step on the way to a decision, not open to objection on its own (Awb 6:3) */
        PREPARATION,
        UNKNOWN
    }

    /** How a decision reached the citizen; this is the evidence with which the term to object starts (Awb 3:41, 6:8). */
    enum Announcement {
        POST,
        HANDED_OVER,
        PORTAL,
        UNKNOWN
    }

    /**
     * When the citizen asked for the decision; its term starts here (Awb 4:13).
     *
     * @param reportedOn the first report of a need, where a law has one before the application (Wmo 2.3.2)
     * @param appliedOn the application itself; {@code null} when there was none yet
     */
    record ApplicationNoted(
            LocalDate on,
            ElementId element,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate appliedOn,
            String owner)
            implements ObjectionStep {}

    /** What somebody read in the decision itself (Awb 3:45, 3:46; report p. 28, p. 41 – 43). */
    record DecisionRead(
            LocalDate on,
            ElementId element,
            InDecision remedyClause,
            InDecision resultOnly,
            InDecision contributionNamed,
            Set<Lack> lacks)
            implements ObjectionStep {
        public DecisionRead {
            lacks = Set.copyOf(lacks);
        }
    }

    /** What a checklist can say. */
    enum InDecision {
        YES,
        NO,
        UNKNOWN
    }

    /** What is not in a decision and should be (Awb 3:46 – 3:50). */
    enum Lack {
        REASONS,
        RULE,
        FACTS,
        ADVISER
    }

    /**
     * The term to object has passed. Somebody judged whether the citizen can be blamed for that (Awb 6:11), or whether the
     * decision can be looked at again (Awb 4:6). This is never computed.
     *
     * @param knownOn the day on which the citizen could know what the decision meant: the first bill, the first hours
     */
    record LateObjectionWeighed(
            LocalDate on,
            ElementId element,
            boolean properlyAnnounced,
            @Nullable LocalDate knownOn,
            boolean newFacts,
            LateWay way,
            @Prose String why)
            implements ObjectionStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** Which way is left after the term to object. */
    enum LateWay {
        /** the citizen was reasonably not at fault (Awb 6:11) */
        OBJECTION_AFTER_ALL,
        /** new facts, or a decision that is too vague: a new decision (Awb 4:6) */
        NEW_DECISION,
        NONE
    }

    /** The one question to the citizen: do you want the decision changed? (report p. 56) */
    record DecisionWishTold(LocalDate on, ElementId element, DecisionWish wish) implements ObjectionStep {}

    /** What the citizen answers. */
    enum DecisionWish {
        CHANGE_IT,
        ABOUT_HOW_IT_WENT,
        BOTH,
        DO_NOT_KNOW
    }

    /** The citizen objects for now; the grounds may come later (Awb 6:6). It is with us on this day (Awb 6:15 lid 3). */
    record ProFormaObjectionMade(
            LocalDate on, ElementId element, @Prose String grounds) implements ObjectionStep {}

    /** What disagrees with the content of a decision is treated as an objection; its day of receipt goes along (Awb 6:15). */
    record TreatedAsObjection(LocalDate on, ElementId element, LocalDate receivedOn, boolean alsoComplaint)
            implements ObjectionStep {}

    /** The citizen was told that talking does not stop the term to object, and until when an objection is possible. */
    record ObjectionTermTold(LocalDate on, ElementId element, LocalDate lastDay, ToldWhen moment)
            implements ObjectionStep {}

    /** When the citizen was told. */
    enum ToldWhen {
        AT_START,
        FOURTEEN_DAYS_BEFORE,
        THREE_WORKING_DAYS_BEFORE,
        ON_STATUS_PAGE
    }

    /** In which order complaint and objection are handled when there are both; neither suspends the other (R-BZ-6). */
    record OrderChosen(
            LocalDate on, TrackOrder order, @Prose String why) implements ObjectionStep {}

    /** The order of complaint and objection. */
    enum TrackOrder {
        SIDE_BY_SIDE,
        OBJECTION_FIRST,
        COMPLAINT_FIRST
    }

    /** A refusal was only spoken: we asked the department for a decision on paper (R-BZ-4, Awb 1:3). */
    record WrittenDecisionAsked(LocalDate on, ElementId element, String owner) implements ObjectionStep {}

    /** The department got the reminder that its decision is late (Awb 4:17, by analogy 6:15). */
    record DefaultNoticeForwarded(LocalDate on, LocalDate receivedOn, String owner) implements ObjectionStep {}

    /** A text looked like a notice of default; somebody read it and says that it is none. */
    record DefaultNoticeRuledOut(LocalDate on, @Prose String why) implements ObjectionStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** The department was asked whether a document is a decision or a report (R-BZ-8). */
    record NatureAsked(LocalDate on, ElementId element, String owner) implements ObjectionStep {}

    /** The department declared what a document is. */
    record NatureDeclared(LocalDate on, ElementId element, DocumentNature nature, String declaredBy)
            implements ObjectionStep {}

    /** Something else in the same message went its own way, with its own term (R-BZ-7, R-BZ-9 – R-BZ-11). */
    record SplitOff(
            LocalDate on,
            SplitRequest request,
            String to,
            @Prose String what) implements ObjectionStep {}

    /** What else a message can hold. */
    enum SplitRequest {
        DAMAGES,
        ACCESS_TO_DOCUMENTS,
        OWN_DATA,
        DATA_BREACH,
        INTEGRITY,
        FRAUD,
        EMERGENCY,
        EXECUTION_BY_PROVIDER,
        POLICY
    }
}
