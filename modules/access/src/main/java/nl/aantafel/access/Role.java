package nl.aantafel.access;

/** What a member of staff is to complaint handling. Who sits in a committee or serves it, does not work for the organ there (Awb 9:14). */
public enum Role {
    COORDINATOR,
    /** Leads where every coordinator is kept out of a case (Awb 9:7). */
    ALTERNATE_COORDINATOR,
    HANDLER,
    SECRETARY,
    COMMITTEE_CHAIR,
    COMMITTEE_MEMBER,
    COMMITTEE_DEPUTY,
    /** Looks after privacy (functionaris gegevensbescherming): routing facts, handovers and who looked. */
    PRIVACY_OFFICER,
    AUDITOR,
    /** Reads figures, never a case. */
    COUNCIL_READER,
    CONFIGURATION_ADMIN,
    USER_ADMIN,
    RESPONDENT;

    /** Whoever runs the program has no rights on cases, ever, whatever other role stands beside it. */
    public boolean isAdministrator() {
        return this == CONFIGURATION_ADMIN || this == USER_ADMIN;
    }

    /** Who can be let in with broken glass: those who may have to act when somebody is in danger. */
    public boolean canBreakGlass() {
        return switch (this) {
            case COORDINATOR, ALTERNATE_COORDINATOR, HANDLER, SECRETARY, PRIVACY_OFFICER -> true;
            case COMMITTEE_CHAIR, COMMITTEE_MEMBER, COMMITTEE_DEPUTY, AUDITOR, COUNCIL_READER -> false;
            case CONFIGURATION_ADMIN, USER_ADMIN, RESPONDENT -> false;
        };
    }
}
