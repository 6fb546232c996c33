package nl.aantafel.kernel.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a dossier.
 *
 * @param name empty while unknown
 * @param staff username, when this is a member of our staff: never handler of this dossier (Awb 9:7)
 */
public record Party(
        PartyId id,
        PartyRole role,
        String name,
        Contact contact,
        @Nullable String staff) {

    /** How we reach somebody. Every part may be empty; {@code address} has one line per line. */
    public record Contact(String phone, String email, @Prose String address) {
        public static final Contact NONE = new Contact("", "", "");

        public boolean isEmpty() {
            return phone.isBlank() && email.isBlank() && address.isBlank();
        }
    }

    public boolean isKnown() {
        return !name.isBlank();
    }
}
