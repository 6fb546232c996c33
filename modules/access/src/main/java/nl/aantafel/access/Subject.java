package nl.aantafel.access;

import java.util.Set;
import java.util.UUID;

/** Who asks. */
public sealed interface Subject {

    /** A member of staff who logged in; {@code username} is unique within the municipality. */
    record Staff(String username, String name, Set<Role> roles, String unit, String phone) implements Subject {
        public Staff {
            roles = Set.copyOf(roles);
        }

        public boolean is(Role role) {
            return roles.contains(role);
        }
    }

    /** A citizen who showed number and access code of one complaint. */
    record Citizen(UUID complaint) implements Subject {}

    /** The program itself: day tick, demo data, receipt of a new complaint. */
    record Program() implements Subject {}

    record Anonymous() implements Subject {}
}
