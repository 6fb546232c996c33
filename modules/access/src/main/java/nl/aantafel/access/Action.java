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
    CONFIGURE
}
