package nl.aantafel.access;

/** What a member of staff is to complaint handling. Who sits in a committee or serves it, does not work for the organ there (Awb 9:14). */
public enum Role {
    COORDINATOR,
    HANDLER,
    SECRETARY,
    COMMITTEE_CHAIR,
    COMMITTEE_MEMBER,
    COMMITTEE_DEPUTY,
    CONFIGURATION_ADMIN,
    RESPONDENT
}
