package nl.aantafel.access;

/** What a member of staff is to complaint handling. */
public enum Role {
    COORDINATOR,
    HANDLER,
    SECRETARY,
    CONFIGURATION_ADMIN,
    RESPONDENT
}
