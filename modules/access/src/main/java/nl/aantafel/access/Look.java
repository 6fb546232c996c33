package nl.aantafel.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look of one person, without anything of what was seen.
 *
 * @param complaint {@code null} for a list, which is about no dossier in particular
 * @param rule id of the rule that permitted it
 * @param purpose what the person said it was for, as a key; empty where nobody asked
 * @param shown how many dossiers were on the screen
 * @param item the letter, where it was one
 * @param party number of the party whose own part it was, where it was one's
 */
public record Look(
        Looking how,
        @Nullable UUID complaint,
        Compartment compartment,
        String rule,
        String purpose,
        int shown,
        @Nullable UUID item,
        @Nullable Integer party) {

    /** At one dossier. */
    public static Look at(Looking how, UUID complaint, Compartment compartment, String rule) {
        return new Look(how, complaint, compartment, rule, "", 1, null, null);
    }

    /** At a list with names. */
    public static Look atList(int shown, String rule) {
        return new Look(Looking.LISTED, null, Compartment.IDENTITY, rule, "", shown, null, null);
    }

    /** The same look, at one letter. */
    public Look of(UUID letter) {
        return new Look(how, complaint, compartment, rule, purpose, shown, letter, party);
    }

    /** The same look, at what one of the parties told apart. */
    public Look ofParty(int number) {
        return new Look(how, complaint, compartment, rule, purpose, shown, item, number);
    }

    /** The same look, with what it was for. */
    public Look because(String why) {
        return new Look(how, complaint, compartment, rule, why, shown, item, party);
    }
}
