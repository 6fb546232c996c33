package nl.aantafel.ordinance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An electronic channel for one kind of message. Post, telephone and desk need no designation: they are always open.
 *
 * @param address e-mail address, or path of a page of this program
 * @param since first day on which it is designated
 * @param decree title of the decree; empty for the lawful default
 * @param link where the decree is published
 */
public record DesignatedChannel(
        Message message,
        Way way,
        String address,
        LocalDate since,
        String decree,
        @Nullable String link) {

    /** Kinds of messages. */
    public enum Message {
        COMPLAINT,
        OBJECTION,
        COMPLETION,
        OTHER
    }

    /** Electronic ways in. */
    public enum Way {
        WEBSITE,
        EMAIL
    }

    public boolean isByDecree() {
        return !decree.isBlank();
    }
}
