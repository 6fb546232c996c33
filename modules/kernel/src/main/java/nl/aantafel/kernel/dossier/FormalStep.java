package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureKind;
import org.jspecify.annotations.Nullable;

/** The formal handling of Awb title 9.1: copy, hearing, terms, judgement. */
public sealed interface FormalStep extends Step {

    /** Copy of the complaint and what was enclosed with it, to somebody complained about (Awb 9:9). */
    record CopySent(LocalDate on, PartyId to, Set<String> enclosures) implements FormalStep {
        public CopySent {
            enclosures = Set.copyOf(enclosures);
        }
    }

    /** A party got the opportunity to be heard (Awb 9:10 lid 1). */
    record HearingOffered(
            LocalDate on,
            PartyId to,
            LocalDate answerBy,
            @Prose String proposal) implements FormalStep {}

    /** A party answered the invitation. */
    record HearingAnswered(LocalDate on, PartyId by, boolean wantsToBeHeard) implements FormalStep {}

    /** A party is not heard, on a ground of the law (Awb 9:10 lid 2). */
    record HearingWaived(
            LocalDate on,
            PartyId whose,
            WaiverGround ground,
            @Prose String evidence) implements FormalStep {}

    /** Why somebody is not heard. */
    enum WaiverGround {
        /** a. manifestly unfounded */
        MANIFESTLY_UNFOUNDED,
        /** b. the party declared not to want it */
        DECLARED_NOT_TO_WANT,
        /** c. the party did not say within the term that it wants it */
        NO_ANSWER
    }

    /** A party was heard (Awb 9:10). */
    record Heard(LocalDate on, PartyId who, boolean togetherWithOther, String attendees) implements FormalStep {}

    /** The report of what was said (Awb 9:10 lid 3). */
    record HearingReported(
            LocalDate on, LocalDate heardOn, @Prose String report) implements FormalStep {}

    /** The handling was postponed, told in writing to complainant and respondent (Awb 9:11 lid 2). */
    record Postponed(LocalDate on, int weeks, @Prose String reason) implements FormalStep {}

    /** The complainant agreed in writing to a later date (Awb 9:11 lid 3). */
    record DelayedByConsent(LocalDate on, LocalDate until, boolean consentInWriting, String document)
            implements FormalStep {}

    /**
     * The adviser sent its report of findings and advice (Awb 9:15 lid 4).
     *
     * @param recommendations may be empty
     * @param members usernames of those who advised
     */
    record Advised(
            LocalDate on,
            @Prose String findings,
            @Prose String advice,
            @Prose String recommendations,
            Judgement judgement,
            Set<String> members)
            implements FormalStep {
        /** Advice that was kept before it had recommendations and members has none. */
        public Advised {
            recommendations = Objects.requireNonNullElse(recommendations, "");
            members = Set.copyOf(Objects.requireNonNullElse(members, Set.of()));
        }

        public Advised(LocalDate on, String findings, String advice, Judgement judgement) {
            this(on, findings, advice, "", judgement, Set.of());
        }
    }

    /**
     * Findings and judgement on one element (Awb 9:12 lid 1), and what we do about it.
     *
     * @param measureKind whom the measure helps; {@code null} while nobody chose
     * @param measure what we do; the reason when we do nothing
     * @param measureOwner who carries it out
     */
    record ElementJudged(
            LocalDate on,
            ElementId element,
            @Prose String findings,
            Lawfulness lawful,
            Propriety proper,
            Set<String> requirements,
            Judgement judgement,
            @Prose String reasons,
            @Nullable MeasureKind measureKind,
            @Prose String measure,
            String measureOwner,
            @Nullable LocalDate measureDueOn)
            implements FormalStep {
        /** A judgement that was kept before it had an owner of the measure has none. */
        public ElementJudged {
            requirements = Set.copyOf(requirements);
            measureOwner = Objects.requireNonNullElse(measureOwner, "");
        }

        /** With words on a measure, but nobody who carries it out yet. */
        public ElementJudged(
                LocalDate on,
                ElementId element,
                String findings,
                Lawfulness lawful,
                Propriety proper,
                Set<String> requirements,
                Judgement judgement,
                String reasons,
                String measure,
                @Nullable LocalDate measureDueOn) {
            this(
                    on,
                    element,
                    findings,
                    lawful,
                    proper,
                    requirements,
                    judgement,
                    reasons,
                    null,
                    measure,
                    "",
                    measureDueOn);
        }

        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** The judgement on an element (law.md §8.3). */
    enum Judgement {
        FOUNDED,
        PARTLY_FOUNDED,
        UNFOUNDED,
        /** The facts cannot be established (onthouding). */
        NO_JUDGEMENT
    }

    /** Was it lawful? */
    enum Lawfulness {
        LAWFUL,
        UNLAWFUL,
        NOT_ASSESSED
    }

    /** Was it proper? */
    enum Propriety {
        PROPER,
        IMPROPER,
        NOT_ESTABLISHED
    }
}
