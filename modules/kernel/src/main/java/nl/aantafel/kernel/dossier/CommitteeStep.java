package nl.aantafel.kernel.dossier;

import java.time.LocalDate;

/** The adviser or committee at work (Awb 9:13 – 9:16), and who handles when it is about the organ itself (Awb 9:7). */
public sealed interface CommitteeStep extends Step {

    /**
     * The municipality decided that its committee handles and advises on this one complaint (Awb 9:13).
     *
     * @param decision which decision: its number or title, and its date
     */
    record AdviserAppointed(
            LocalDate on, String decision, @Prose String why) implements CommitteeStep {}

    /**
     * The committee left a hearing to its chair or one member (Awb 9:15 lid 2).
     *
     * @param member username of who hears
     */
    record HearingDelegated(LocalDate on, String member) implements CommitteeStep {}

    /** Somebody who was heard said what is wrong or lacking in the report of the hearing (Awb 9:10 lid 3). */
    record ReportRemarked(
            LocalDate on,
            PartyId by,
            LocalDate heardOn,
            @Prose String remarks) implements CommitteeStep {}

    /**
     * The complaint is about the organ itself, its chair or a member: who was involved may then handle it (Awb 9:7 lid 2).
     *
     * @param handledBy who handles it by the ordinance
     */
    record OrganConcerned(
            LocalDate on,
            Organ organ,
            String handledBy,
            @Prose String why) implements CommitteeStep {}

    /** Whose own conduct it is about. */
    enum Organ {
        COLLEGE,
        MAYOR,
        ALDERMAN,
        COUNCIL
    }
}
