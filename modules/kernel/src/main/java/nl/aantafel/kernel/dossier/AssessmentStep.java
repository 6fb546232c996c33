package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must be answered, measured and looked after besides the judgement itself (report p. 30, p. 66; S-029, S-103). */
public sealed interface AssessmentStep extends Step {

    /** The citizen asks something that must be answered, or refused with a reason, before the handling ends (S-029). */
    record QuestionPut(LocalDate on, QuestionId id, @Prose String text) implements AssessmentStep {}

    /** A question of the citizen was answered, or it was told why not; the last answer counts. */
    record QuestionSettled(
            LocalDate on,
            QuestionId id,
            Settling how,
            @Prose String text) implements AssessmentStep {}

    /** What was done with a question. */
    enum Settling {
        ANSWERED,
        /** With a reason that the citizen reads. */
        REFUSED
    }

    /**
     * Who does what before which day because an element was founded, or why nobody does (report p. 66, S-103).
     *
     * @param what the measure; the reason when there is none
     * @param owner who carries it out; empty when there is none
     * @param checkOn when we look whether it helped
     */
    record MeasureSet(
            LocalDate on,
            ElementId element,
            MeasureKind kind,
            @Prose String what,
            String owner,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate checkOn)
            implements AssessmentStep {}

    /** Whom a measure helps. */
    enum MeasureKind {
        FOR_THIS_CITIZEN,
        FOR_EVERYBODY,
        NONE
    }

    /** We looked whether a measure was carried out and helped (S-103). */
    record MeasureChecked(
            LocalDate on,
            ElementId element,
            Effect effect,
            @Prose String text) implements AssessmentStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** What came of a measure. */
    enum Effect {
        WORKS,
        WORKS_PARTLY,
        DOES_NOT_WORK,
        NOT_CARRIED_OUT
    }

    /** The citizen says that a promise was not kept yet, whatever we wrote down (S-077). */
    record CommitmentDoubted(
            LocalDate on, CommitmentId id, @Prose String words) implements AssessmentStep {}

    /** The citizen was told that a promise is late, with an apology and a new day (S-077). The first day stays the measure. */
    record CommitmentLateTold(
            LocalDate on,
            CommitmentId id,
            LocalDate newDate,
            @Prose String apology) implements AssessmentStep {}

    /** A late promise was laid before a manager (S-077). */
    record CommitmentRaised(
            LocalDate on,
            CommitmentId id,
            String manager,
            @Prose String what) implements AssessmentStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** We promised to call at a day and time (S-074). */
    record CallBackPromised(LocalDate on, LocalDate callOn, String time) implements AssessmentStep {}

    /** We did not call as promised: an apology, and a new day and time (S-074). */
    record CallBackMissed(LocalDate on, @Prose String apology, LocalDate callOn, String time)
            implements AssessmentStep {}

    /**
     * The citizen told whether there is harm left, also to health (report p. 11, S-077).
     *
     * @param followUp what we do about it; empty while nobody decided that
     */
    record HarmTold(
            LocalDate on,
            boolean harmed,
            @Prose String words,
            @Prose String followUp) implements AssessmentStep {}

    /** Three months after our answer we asked how it is now, and whether there is trust again (report p. 54, S-125). */
    record TrustAsked(LocalDate on) implements AssessmentStep {}

    /** The citizen chose to say how much trust there is now; nobody has to (report p. 54 and 59, S-125). */
    record TrustGiven(LocalDate on, Trust trust, @Prose String words) implements AssessmentStep {}

    /** How much trust, from 1 to 5. */
    enum Trust {
        NONE_AT_ALL,
        LITTLE,
        SOME,
        MUCH,
        FULL
    }

    /** What the citizen wanted, laid beside what comes of it and why (report p. 46 and 49, S-022, S-090). */
    record WishCompared(
            LocalDate on,
            WishResult result,
            @Prose String what,
            @Prose String why) implements AssessmentStep {}

    /** How much of a wish comes true. */
    enum WishResult {
        WHOLLY,
        PARTLY,
        NOT
    }

    /** The citizen chose whether the letter with the judgement tells of the talks before it (S-120). */
    record TalksLeftOut(LocalDate on, boolean leftOut) implements AssessmentStep {}

    /**
     * "Terug aan tafel": everybody was invited to one table, in one step (S-186).
     *
     * @param first first of three days to choose from
     */
    record TableCalled(
            LocalDate on,
            Set<PartyId> invited,
            LocalDate first,
            LocalDate second,
            LocalDate third,
            String place,
            @Prose String agenda)
            implements AssessmentStep {
        public TableCalled {
            invited = Set.copyOf(invited);
        }

        /** The three days to choose from. */
        public List<LocalDate> days() {
            return List.of(first, second, third);
        }
    }

    /** Somebody chose one of the days. @param choice {@code null} when none of them is possible */
    record TableAnswered(
            LocalDate on,
            PartyId by,
            @Nullable LocalDate choice,
            @Prose String words) implements AssessmentStep {}

    /** This complaint is about the handling of an earlier one (Awb 9:20 lid 2, S-127). @param number of the earlier one */
    record AboutHandling(LocalDate on, String number) implements AssessmentStep {}

    /** Who feels treated otherwise than others reads why it went as it did (report p. 8, S-157). @param alike as others */
    record ComparedWithOthers(
            LocalDate on,
            ElementId element,
            boolean alike,
            @Prose String explanation) implements AssessmentStep {}

    /**
     * Somebody said sorry by name for what was said or done (report p. 31, S-152). Saying sorry is no admission that we owe
     * anything.
     *
     * @param by name of the person who says it
     */
    record ApologyMade(
            LocalDate on,
            ElementId element,
            String by,
            @Prose String words) implements AssessmentStep {}

    /** What somebody complained about takes from it, told to the person it is about (report p. 31, S-152). */
    record LearningPointNoted(
            LocalDate on,
            ElementId element,
            PartyId who,
            @Prose String what) implements AssessmentStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /**
     * A local rule was set aside because the solution comes before the rule (report p. 58, S-131).
     *
     * @param rule which rule, and where it stands
     * @param approvedBy the second person
     */
    record RuleSetAside(
            LocalDate on,
            String rule,
            @Prose String solution,
            @Prose String why,
            String approvedBy) implements AssessmentStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }
}
