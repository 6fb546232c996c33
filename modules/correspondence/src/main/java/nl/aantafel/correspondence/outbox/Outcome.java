package nl.aantafel.correspondence.outbox;

import java.time.Duration;
import nl.aantafel.correspondence.log.Happening;

/** How one try to send a mail ended. Reasons are codes, never words of the mail server: those may hold an address. */
sealed interface Outcome {
    int TRIES = 12;

    record Delivered() implements Outcome {}

    /** Nothing was handed over; another try may succeed. */
    record NotYet(String reason) implements Outcome {}

    /** The mail server does not want it, now or ever. */
    record Refused(String reason) implements Outcome {}

    /** The line broke while the mail was being handed over. */
    record Unknown(String reason) implements Outcome {}

    default State state(int attempts) {
        return switch (this) {
            case Delivered _ -> State.SENT;
            case NotYet _ -> attempts < TRIES ? State.QUEUED : State.FAILED;
            case Refused _ -> State.FAILED;
            case Unknown _ -> State.UNCERTAIN;
        };
    }

    default Happening happening(int attempts) {
        return switch (this) {
            case Delivered _ -> Happening.ACCEPTED;
            case NotYet _ -> attempts < TRIES ? Happening.NOT_YET : Happening.REFUSED;
            case Refused _ -> Happening.REFUSED;
            case Unknown _ -> Happening.UNCERTAIN;
        };
    }

    default String error() {
        return switch (this) {
            case Delivered _ -> "";
            case NotYet(var reason) -> reason;
            case Refused(var reason) -> reason;
            case Unknown(var reason) -> reason;
        };
    }

    /** Twice as long after every try: a minute first, four hours at most. */
    static Duration pauseAfter(int attempts) {
        return Duration.ofMinutes(Math.min(240, 1L << Math.min(attempts - 1, 8)));
    }
}
