package nl.aantafel.kernel.web.step;

import java.util.Map;

/** Where the answers come from that can be chosen. */
public enum Source {
    ENUM,
    YES_NO,
    PARTY,
    ELEMENT,
    COMMITMENT,
    STAFF,
    LAW,
    THEME,
    REQUIREMENT,
    QUESTION,
    /** The answers of the question that was chosen; anything when that one is open. */
    ANSWER;

    /** Components of type String or Set of String that are chosen, not typed. */
    static final Map<String, Source> BY_NAME = Map.of(
            "staff", STAFF,
            "approvedBy", STAFF,
            "laws", LAW,
            "themes", THEME,
            "requirements", REQUIREMENT,
            "question", QUESTION,
            "answer", ANSWER);
}
