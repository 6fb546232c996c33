package nl.aantafel.access.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.CaseFacts;
import nl.aantafel.access.Crew;
import nl.aantafel.access.Door;
import nl.aantafel.access.Exclusions;
import nl.aantafel.access.Exclusions.KeptOutUnit;
import nl.aantafel.access.Protection;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Anonymous;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.access.Subject.Staff;
import org.jspecify.annotations.Nullable;

/** Makes the facts and the subject of each situation in the table. */
final class Situations {
    static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final UUID COMPLAINT = new UUID(0, 1);
    private static final String ME = "jansen";
    private static final String OTHER = "pietersen";
    private static final CaseFacts PLAIN = CaseFacts.of(COMPLAINT);
    private static final CaseFacts OWN = PLAIN.with(Crew.NOBODY.handledBy(ME));
    private static final CaseFacts TEAM =
            PLAIN.with(Crew.NOBODY.handledBy(OTHER).withTeam(ME, "de-vries"));
    private static final CaseFacts ANOTHERS = PLAIN.with(Crew.NOBODY.handledBy(OTHER));
    private static final CaseFacts SEAT =
            PLAIN.with(Crew.NOBODY.handledBy(OTHER).advisedBy(ME, "el-amrani"));

    private Situations() {}

    static @Nullable CaseFacts facts(Situation situation) {
        return switch (situation) {
            case NONE -> null;
            case UNASSIGNED -> PLAIN.with(Exclusions.of(OTHER));
            case RECORDED -> PLAIN.with(Crew.NOBODY.recordedBy(ME));
            case HANDLER, OTHER_MUNICIPALITY, CLOSED_ACCOUNT, SECOND_FACTOR_MISSING -> OWN;
            case TEAM -> TEAM;
            case OF_ANOTHER -> ANOTHERS.with(ANOTHERS.crew().recordedBy(ME));
            case SEAT -> SEAT;
            case SHIELD -> OWN.with(Protection.SHIELD.liftedFor(OTHER));
            case LIFTED -> OWN.with(Protection.SHIELD.liftedFor(ME));
            case SEAT_SHIELD -> SEAT.with(Protection.SHIELD);
            case WALLS_HANDLER -> OWN.with(Protection.WALLS);
            case WALLS_TEAM -> TEAM.with(Protection.WALLS);
            case BROKEN_GLASS -> ANOTHERS.withGlass(Map.of(ME, NOW.plusSeconds(1)));
            case GLASS_OVER -> ANOTHERS.withGlass(Map.of(ME, NOW, OTHER, NOW.plusSeconds(1)));
            case NO_COORDINATOR -> PLAIN.with(new Exclusions(Set.of(OTHER), Set.of(), true));
            case KEPT_OUT ->
                OWN.with(new Exclusions(Set.of(ME), Set.of(), true)).withGlass(Map.of(ME, Instant.MAX));
            case UNIT_KEPT_OUT -> OWN.with(unit(TODAY, null));
            case UNIT_WAS_KEPT_OUT -> OWN.with(unit(TODAY.minusDays(9), TODAY.minusDays(1)));
        };
    }

    private static Exclusions unit(LocalDate from, @Nullable LocalDate until) {
        return new Exclusions(Set.of(), Set.of(new KeptOutUnit(" KLACHTEN", from, until)), false);
    }

    static Subject subject(String asker, Situation situation) {
        return switch (asker) {
            case "citizen" -> new Citizen(COMPLAINT);
            case "citizen_of_another" -> new Citizen(new UUID(0, 2));
            case "program" -> new Program();
            case "anonymous" -> new Anonymous();
            case "no_role" -> staff(Set.of(), situation);
            default -> staff(roles(asker), situation);
        };
    }

    private static Set<Role> roles(String asker) {
        return Arrays.stream(asker.split("\\+"))
                .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Staff staff(Set<Role> roles, Situation situation) {
        return new Staff(ME, "Jo Jansen", roles, "Klachten", "088 000 00 00")
                .at(
                        switch (situation) {
                            case OTHER_MUNICIPALITY -> Door.OTHER_MUNICIPALITY;
                            case CLOSED_ACCOUNT -> Door.CLOSED_ACCOUNT;
                            case SECOND_FACTOR_MISSING -> Door.SECOND_FACTOR_MISSING;
                            default -> Door.INSIDE;
                        });
    }
}
