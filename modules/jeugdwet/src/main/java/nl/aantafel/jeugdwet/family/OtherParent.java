package nl.aantafel.jeugdwet.family;

/** What the other parent hears of a complaint. */
public enum OtherParent {
    NOT_INFORMED,
    /** Important facts about the child, never the complaint itself (BW 1:377c). */
    TOLD_FACTS_ABOUT_CHILD,
    /** Only on what the outcome would change for this parent. */
    HEARD_ON_OWN_POSITION
}
