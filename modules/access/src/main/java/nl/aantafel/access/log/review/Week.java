package nl.aantafel.access.log.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Role;
import nl.aantafel.access.log.Entry;

/**
 * The looks of one week, and what is known of the dossiers and the people.
 *
 * @param surnames of the accounts, in small letters
 */
record Week(LocalDate monday, List<Entry> lines, Map<UUID, KnownCase> cases, Map<String, String> surnames) {
    /** Id of the rule that lets somebody in by broken glass. */
    private static final String RULE = "broken-glass";

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Set<Looking> INSIDE =
            EnumSet.of(Looking.OPENED, Looking.WORKED, Looking.LETTER_READ, Looking.DOWNLOADED);
    private static final List<Role> SEE_ALL = List.of(Role.COORDINATOR, Role.PRIVACY_OFFICER);

    static LocalDate mondayOf(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    /** The week of each person apart, by account. */
    Map<String, Week> byAccount() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Entry::account,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), own -> new Week(monday, own, cases, surnames))));
    }

    /** What somebody saw from the inside, in order. */
    List<Entry> inside(String account) {
        return lines.stream()
                .filter(line -> line.account().equals(account))
                .filter(line -> INSIDE.contains(line.look().how()))
                .toList();
    }

    /** The same, without dossiers that this person has a part in, watches over, or reached through broken glass. */
    List<Entry> withoutPart(String account) {
        return inside(account).stream().filter(this::isWithoutPart).toList();
    }

    private boolean isWithoutPart(Entry line) {
        if (seesAll(line) || line.look().rule().equals(RULE)) return false;
        return of(line).filter(one -> one.concerned().contains(line.account())).isEmpty();
    }

    static boolean seesAll(Entry line) {
        var roles = List.of(line.roles().split(","));
        return SEE_ALL.stream().map(Role::name).anyMatch(roles::contains);
    }

    Optional<KnownCase> of(Entry line) {
        return Optional.ofNullable(line.look().complaint()).flatMap(id -> Optional.ofNullable(cases.get(id)));
    }

    static Set<UUID> dossiers(List<Entry> lines) {
        return lines.stream()
                .map(line -> line.look().complaint())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    static LocalDate dayOf(Entry line) {
        return LocalDate.ofInstant(line.at(), HERE);
    }
}
