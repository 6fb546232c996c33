package nl.aantafel.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is kept out of a complaint (Awb 9:7, 2:4). For them it does not exist, whatever else they are.
 *
 * @param people usernames, for as long as the complaint exists
 * @param units units, each for a period
 * @param coordinatorsToo every coordinator of the municipality is among them, so that the alternate leads
 */
public record Exclusions(Set<String> people, Set<KeptOutUnit> units, boolean coordinatorsToo) {
    public static final Exclusions NONE = new Exclusions(Set.of(), Set.of(), false);

    public Exclusions {
        people = Set.copyOf(people);
        units = Set.copyOf(units);
    }

    /** A unit. @param until last day; {@code null} for as long as the complaint exists */
    public record KeptOutUnit(
            String unit, LocalDate from, @Nullable LocalDate until) {
        public KeptOutUnit {
            unit = Reader.key(unit);
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    public static Exclusions of(String... people) {
        return new Exclusions(Set.of(people), Set.of(), false);
    }

    public boolean keepOut(Reader reader, LocalDate today) {
        return people.contains(reader.username())
                || units.stream().anyMatch(kept -> kept.unit().equals(reader.unit()) && kept.holdsOn(today));
    }

    /** The same, knowing who the coordinators are. Where nobody is coordinator, the alternate leads too. */
    public Exclusions among(Collection<Reader> coordinators, LocalDate today) {
        var all = coordinators.stream().allMatch(coordinator -> keepOut(coordinator, today));
        return new Exclusions(people, units, all);
    }
}
