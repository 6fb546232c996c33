package nl.aantafel.kernel.dossier;

import java.time.LocalDate;

/** The adviser or committee at work (Awb 9:13 – 9:16); the organ can only read the advice. */
public sealed interface CommitteeStep extends Step {

    /** The hearing was left to the chair or one member (Awb 9:15 lid 2). */
    record HearingDelegated(LocalDate on, String staff) implements CommitteeStep {}
}
