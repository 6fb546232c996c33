package nl.aantafel.kernel.dossier;

import java.time.LocalDate;
import java.util.Set;

/** After or beside our own handling: the ombudsman (Awb title 9.2), and a royal decree that moves a term (Atw 3). */
public sealed interface ExternalStep extends Step {

    /** The ombudsman let us know that the citizen asked for an investigation (Awb 9:18). */
    record OmbudsmanAsked(LocalDate on, @Prose String what) implements ExternalStep {}

    /**
     * The ombudsman sent on to us what is an objection; the day on which it reached the ombudsman counts (Awb 9:19,
     * 6:15 lid 3).
     */
    record ForwardedByOmbudsman(
            LocalDate on,
            ElementId element,
            LocalDate receivedThere,
            @Prose String what) implements ExternalStep {}

    /** The ombudsman does not investigate, or stops, and said why (Awb 9:25). */
    record NotInvestigated(LocalDate on, @Prose String reasons) implements ExternalStep {}

    /** The ombudsman asks for information or documents, before a day that the ombudsman sets (Awb 9:31). */
    record InformationRequested(LocalDate on, @Prose String documents, LocalDate answerBy) implements ExternalStep {}

    /**
     * What the ombudsman got from us (Awb 9:31); outside the report it is not public (Awb 9:36a).
     *
     * @param documents one on each line
     * @param onlyForOmbudsman what only the ombudsman may read, or what we kept back
     * @param weightyReasons why; the ombudsman decides whether that is right
     */
    record InformationSupplied(
            LocalDate on,
            @Prose String documents,
            @Prose String onlyForOmbudsman,
            @Prose String weightyReasons) implements ExternalStep {
        @Override
        public Visibility visibility() {
            return Visibility.INTERNAL;
        }
    }

    /** The ombudsman's findings, to react to before a day (Awb 9:35). */
    record FindingsReceived(
            LocalDate on, LocalDate answerBy, @Prose String findings) implements ExternalStep {}

    /** What we answered to the findings. */
    record FindingsAnswered(LocalDate on, @Prose String answer) implements ExternalStep {}

    /**
     * The ombudsman's report (Awb 9:36).
     *
     * @param requirements which requirements of propriety were breached
     * @param recommendations one on each line; numbered through all reports of the dossier
     */
    record ReportReceived(
            LocalDate on,
            OmbudsmanJudgement conduct,
            Set<String> requirements,
            @Prose String summary,
            @Prose String recommendations)
            implements ExternalStep {
        public ReportReceived {
            requirements = Set.copyOf(requirements);
        }
    }

    /** Whether the conduct was proper, in the ombudsman's judgement (Awb 9:27). */
    enum OmbudsmanJudgement {
        PROPER,
        NOT_PROPER,
        PARTLY_PROPER,
        NO_JUDGEMENT
    }

    /** We told the ombudsman how we follow a recommendation, or why not (Awb 9:36 lid 4). */
    record RecommendationAnswered(
            LocalDate on,
            int number,
            boolean followed,
            @Prose String how) implements ExternalStep {}

    /** A royal decree moved a term that still ran; nothing else did (Atw 3). */
    record ClockRecomputed(LocalDate on, String clock, LocalDate was, LocalDate becomes, String decree)
            implements ExternalStep {}
}
