package nl.aantafel.kernel.dossier;

import java.time.LocalDate;

/** Talking first. It never stops a term (law.md §1.5). */
public sealed interface InformalStep extends Step {

    /** The citizen and we chose how to go on. The citizen may choose the formal way at any moment. */
    record TrackChosen(LocalDate on, Track track, boolean askedByComplainant) implements InformalStep {}

    /** How the complaint is handled. */
    enum Track {
        INFORMAL,
        FORMAL
    }

    /** A talk to solve it together. */
    record TalkHeld(
            LocalDate on,
            TalkKind kind,
            String attendees,
            boolean complainantAlone,
            @Prose String summary) implements InformalStep {}

    /** What kind of talk. */
    enum TalkKind {
        PHONE_CALL,
        CONVERSATION,
        AROUND_THE_TABLE,
        MEDIATION
    }

    /** A promise: who does what before which day. It outlives the closing of the complaint. */
    record CommitmentMade(
            LocalDate on, CommitmentId id, @Prose String what, String who, LocalDate dueOn) implements InformalStep {}

    /** A promise was kept. */
    record CommitmentKept(LocalDate on, CommitmentId id, boolean confirmedByComplainant) implements InformalStep {}

    /**
     * The citizen said to be satisfied; the further duties of title 9.1 lapse (Awb 9:5).
     *
     * @param words what the citizen said, as far as possible literally
     * @param agreed what was agreed
     */
    record SettledInformally(
            LocalDate on,
            Statement statement,
            LocalDate saidOn,
            @Prose String words,
            @Prose String agreed) implements InformalStep {}

    /** How the citizen stated something. */
    enum Statement {
        BY_PHONE,
        IN_CONVERSATION,
        IN_WRITING,
        ON_STATUS_PAGE,
        /** Nobody asked the citizen: not a statement at all (Awb 9:5). */
        HANDLERS_IMPRESSION
    }

    /** The citizen is not satisfied after all: the complaint goes on formally, with its original day of receipt. */
    record Reopened(LocalDate on, @Prose String why) implements InformalStep {}
}
