package nl.aantafel.kernel.dossier;

/** What helps the citizen to take part (Awb 2:1 lid 1). */
public enum SupportNeed {
    CALL_ME,
    AT_HOME,
    INTERPRETER,
    PLAIN_LANGUAGE,
    SOMEONE_WITH_ME,
    NO_POST
}
