package nl.aantafel.jeugdwet.interest;

/** How a child takes part in a complaint (IVRK 12). */
public enum Involving {
    SPOKE_ITSELF,
    THROUGH_CONFIDENTIAL_ADVISER,
    THROUGH_SCHOOL,
    IN_WRITING,
    NOT_INVOLVED
}
