package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the first word to a dossier that somebody owns. */
public sealed interface IntakeStep extends Step {

    /**
     * The first word reached us, whoever of us heard it; day 0 of every term (Awb 9:2, 9:4).
     *
     * @param inWriting e-mail and web form count as writing (Awb 2:13)
     * @param signed signed, or sent in a way that is sufficiently reliable (Awb 2:18)
     * @param dated the date on a letter; a web form has the day on which it was sent
     * @param language of the citizen, as ISO code
     */
    record Received(
            LocalDate on,
            Channel channel,
            Narrative narrative,
            boolean inWriting,
            boolean signed,
            @Nullable LocalDate dated,
            Openness openness,
            boolean fearsConsequences,
            Set<SupportNeed> supportNeeds,
            String language)
            implements IntakeStep {
        public Received {
            supportNeeds = Set.copyOf(supportNeeds);
        }
    }

    /** The first word was earlier than we thought; the day of receipt can only move to an earlier day. */
    record ReceiptCorrected(
            LocalDate on, LocalDate receivedOn, @Prose String why) implements IntakeStep {}

    /** Somebody was added to the dossier, or what we know of somebody was completed. */
    record PartyNamed(LocalDate on, Party party) implements IntakeStep {}

    /** An element was described, or its description was improved. */
    record ElementDescribed(LocalDate on, Element element) implements IntakeStep {}

    /** A question of a law was answered, e.g. whether the citizen knows of free client support. */
    record QuestionAnswered(LocalDate on, String question, String answer) implements IntakeStep {}

    /** Somebody of our staff had a part in the conduct and may not handle the complaint (Awb 9:7). */
    record InvolvementNoted(LocalDate on, String staff, Involvement involvement) implements IntakeStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** How somebody was involved in the conduct. */
    enum Involvement {
        RESPONDENT,
        MANAGER_WHO_TOOK_PART,
        DECIDED_OR_WROTE,
        ADVISED,
        HANDLED_EARLIER,
        PERSONAL_INTEREST
    }

    /** Somebody handles the complaint and is the citizen's one contact person (Awb 9:7). */
    record HandlerAssigned(LocalDate on, String staff, String name, String phone) implements IntakeStep {}

    /** An oral complaint was written down, read back, and the citizen confirmed it. */
    record ReadBack(LocalDate on, boolean confirmed, @Prose String corrections) implements IntakeStep {}

    /** The citizen was asked to complete the complaint within a term (Awb 9:4, by analogy 6:6). */
    record CompletionAsked(LocalDate on, Set<Requirement> missing, LocalDate answerBy) implements IntakeStep {
        public CompletionAsked {
            missing = Set.copyOf(missing);
        }
    }

    /** The citizen completed the complaint. */
    record Completed(LocalDate on, Set<Requirement> supplied) implements IntakeStep {
        public Completed {
            supplied = Set.copyOf(supplied);
        }
    }

    /** What makes a complaint a written complaint in the sense of the law (klaagschrift, Awb 9:4). */
    enum Requirement {
        IN_WRITING,
        TOWARDS_COMPLAINANT,
        SIGNED,
        NAME_AND_ADDRESS,
        DATED,
        DESCRIPTION
    }

    /** Written confirmation of receipt (Awb 9:6; with adviser 9:15 lid 1). */
    record Acknowledged(LocalDate on, boolean mentionsAdviser) implements IntakeStep {}
}
