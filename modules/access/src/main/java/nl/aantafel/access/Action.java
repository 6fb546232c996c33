package nl.aantafel.access;

/** What can be asked of the program. */
public enum Action {
    REGISTER_COMPLAINT,
    LIST_COMPLAINTS,
    VIEW_COMPLAINT,
    HANDLE_COMPLAINT,
    ASSIGN_HANDLER,
    VIEW_OWN_STATUS,
    ANSWER_AS_CITIZEN,
    CONFIGURE,
    /** See which complaints the committee has, and its room. */
    LIST_COMMITTEE_WORK,
    /** Read and write notes and draft advice in the committee's room. */
    DELIBERATE,
    /** Take the steps that the law gives to the committee itself (Awb 9:15). */
    ADVISE,
    /** Give the committee a general instruction (Awb 9:14). */
    INSTRUCT_COMMITTEE,
    /** See which complaints belong together, and tie or untie them (report p. 49). */
    LINK_COMPLAINTS
}
