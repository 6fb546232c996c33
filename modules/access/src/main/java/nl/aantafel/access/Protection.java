package nl.aantafel.access;

import java.util.Set;

/**
 * What stands between those who work on a complaint and parts of it.
 *
 * @param shield the citizen chose to complain confidentially or anonymously
 * @param liftedFor usernames of those who were told who complains, each on a ground
 * @param walls more people of one family speak in it, each in a compartment of their own
 */
public record Protection(boolean shield, Set<String> liftedFor, boolean walls) {
    public static final Protection NONE = new Protection(false, Set.of(), false);
    public static final Protection SHIELD = new Protection(true, Set.of(), false);
    public static final Protection WALLS = new Protection(false, Set.of(), true);

    public Protection {
        liftedFor = Set.copyOf(liftedFor);
    }

    public Protection liftedFor(String... usernames) {
        return new Protection(shield, Set.of(usernames), walls);
    }
}
