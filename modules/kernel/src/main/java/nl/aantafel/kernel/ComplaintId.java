package nl.aantafel.kernel;

import java.util.UUID;

/** Identifies a complaint inside the program; opaque in URLs. Citizens and staff use the number. */
public record ComplaintId(UUID value) {

    public static ComplaintId fresh() {
        return new ComplaintId(UUID.randomUUID());
    }

    /** @throws NoSuchComplaint when the text is no id, just as when there is no such complaint */
    public static ComplaintId parse(String text) {
        try {
            return new ComplaintId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NoSuchComplaint();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
