package nl.aantafel.access;

import java.util.Set;
import java.util.UUID;

/** Who asks. */
public sealed interface Subject {

    /** A member of staff who logged in; {@code username} is unique within the municipality. */
    record Staff(String username, String name, Set<Role> roles, String unit, String phone, Door door)
            implements Subject {
        public Staff {
            roles = Set.copyOf(roles);
        }

        /** Somebody with an open account of the bound municipality who gave every proof that is asked. */
        public Staff(String username, String name, Set<Role> roles, String unit, String phone) {
            this(username, name, roles, unit, phone, Door.INSIDE);
        }

        public Staff at(Door where) {
            return new Staff(username, name, roles, unit, phone, where);
        }

        public Reader reader() {
            return new Reader(username, unit);
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
