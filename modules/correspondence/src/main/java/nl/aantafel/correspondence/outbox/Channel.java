package nl.aantafel.correspondence.outbox;

/** How a letter goes. */
public enum Channel {
    /** Word by e-mail that the letter is ready. */
    EMAIL,
    /** The letter itself, along with an e-mail. */
    ATTACHED,
    /** Printed by staff, and posted or handed over. */
    POST
}
