package nl.aantafel.access;

/** The answer, with the rule that gave it; the rule goes into the log. */
public sealed interface Decision {
    String rule();

    record Permit(String rule) implements Decision {}

    record Deny(String rule) implements Decision {}

    default boolean permits() {
        return this instanceof Permit;
    }
}
