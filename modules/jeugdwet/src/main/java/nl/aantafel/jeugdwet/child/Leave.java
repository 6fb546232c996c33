package nl.aantafel.jeugdwet.child;

import nl.aantafel.statute.Article;

/** Whether somebody may, under which condition, and where that stands. */
public record Leave(Kind kind, Article article) {

    public enum Kind {
        YES,
        /** The child of twelve to fifteen and those with custody decide together. */
        TOGETHER,
        /** Only important facts, and only when asked (BW 1:377c). */
        ON_REQUEST,
        WITH_CONSENT,
        /** For conduct towards himself, as everybody. */
        FOR_ONESELF,
        AS_SUPPORT,
        NO
    }
}
