package nl.aantafel.demo;

import java.util.Set;
import nl.aantafel.access.Subject.Staff;

/** Staff that only exists on paper. */
record PaperCast(boolean hasAdviser) implements Cast {
    private static final Set<String> USERNAMES =
            Set.of("coordinator", "behandelaar", "behandelaar2", "secretaris", "voorzitter", "beheerder", "beklaagde");

    @Override
    public Staff named(String username) {
        if (!USERNAMES.contains(username)) throw new IllegalArgumentException("Hier werkt geen " + username);
        return new Staff(username, "Naam van " + username, Set.of(), "Klachten", "14 0999");
    }
}
