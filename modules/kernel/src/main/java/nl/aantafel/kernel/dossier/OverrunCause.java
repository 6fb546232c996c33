package nl.aantafel.kernel.dossier;

/** What kept a citizen from being in time (Awb 2:21 to 2:23). */
public enum OverrunCause {
    OUTAGE,
    NOTIFICATION_MISSED
}
