package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Exclusions.KeptOutUnit;
import nl.aantafel.access.Subject.Anonymous;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.access.Subject.Staff;
import org.junit.jupiter.api.Test;

/** A list shows exactly what the page of each complaint shows, in thousands of worlds. */
class VisibilityTests {
    private static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final List<String> NAMES = List.of("jansen", "pietersen", "de-vries", "el-amrani");
    private static final List<String> UNITS = List.of("Klachten", "Wijkteam", "Inkomen");
    private final Random random = new Random(9_7);

    @Test
    void aListShowsExactlyTheComplaintsWhoseOwnPageMayBeSeen() {
        for (var world = 0; world < 50_000; world++) {
            var subject = anySubject();
            var facts = anyComplaint();
            var visible = AccessDecisions.visible(subject, moment(subject, facts));
            assertThat(visible.shows(facts))
                    .as("%s and %s", subject, facts)
                    .isEqualTo(opens(subject, facts, Compartment.ROUTING));
            assertThat(visible.showsContent(facts))
                    .as("words: %s and %s", subject, facts)
                    .isEqualTo(opens(subject, facts, Compartment.COMPLAINT));
        }
    }

    @Test
    void someoneInvolvedNeverBecomesTheHandler() {
        var facts = CaseFacts.of(new UUID(0, 1))
                .with(Crew.NOBODY.handledBy("pietersen"))
                .with(Exclusions.of("jansen"));
        assertThat(mayBeHandler(staff("jansen", Set.of(Role.HANDLER, Role.COORDINATOR)), facts))
                .isFalse();
        assertThat(mayBeHandler(staff("de-vries", Set.of(Role.HANDLER)), facts)).isTrue();
        assertThat(mayBeHandler(staff("de-vries", Set.of(Role.RESPONDENT)), facts))
                .isFalse();
        assertThat(mayBeHandler(staff("de-vries", Set.of(Role.PRIVACY_OFFICER)), facts))
                .isFalse();
        assertThat(mayBeHandler(staff("de-vries", Set.of(Role.HANDLER, Role.USER_ADMIN)), facts))
                .isFalse();
    }

    @Test
    void aHandlerKnowsOfAComplaintThatNobodyHandlesOnlyEnoughToTakeItUp() {
        var handler = staff("jansen", Set.of(Role.HANDLER));
        var facts = CaseFacts.of(new UUID(0, 1));
        var visible = AccessDecisions.visible(handler, new Moment(TODAY, Set.of(), Set.of()));
        assertThat(visible.shows(facts)).isTrue();
        assertThat(visible.showsContent(facts)).isFalse();
        assertThat(visible.shows(facts.with(Crew.NOBODY.handledBy("pietersen"))))
                .isFalse();
    }

    @Test
    void whoSeesNothingIsNotEvenAsked() {
        var nothing = new Moment(TODAY, Set.of(), Set.of());
        var opened = new Moment(TODAY, Set.of(), Set.of(new UUID(0, 1)));
        assertThat(AccessDecisions.visible(staff("jansen", Set.of(Role.RESPONDENT)), nothing))
                .isInstanceOf(Visibility.Nothing.class);
        assertThat(AccessDecisions.visible(staff("jansen", Set.of(Role.HANDLER)), nothing))
                .isInstanceOf(Visibility.Reach.class);
        assertThat(AccessDecisions.visible(staff("jansen", Set.of(Role.HANDLER)), opened))
                .isInstanceOf(Visibility.Reach.class);
    }

    private static boolean mayBeHandler(Staff staff, CaseFacts facts) {
        return AccessDecisions.mayBeHandler(staff, facts, NOW);
    }

    private static boolean opens(Subject subject, CaseFacts facts, Compartment compartment) {
        var action = subject instanceof Citizen ? Action.VIEW_OWN_STATUS : Action.VIEW_COMPLAINT;
        return AccessDecisions.decide(subject, action, facts, compartment, NOW).permits();
    }

    private static Moment moment(Subject subject, CaseFacts facts) {
        var isOpen = subject instanceof Staff staff
                && facts.glass().getOrDefault(staff.username(), Instant.MIN).isAfter(NOW);
        return new Moment(TODAY, Set.of(), isOpen ? Set.of(facts.complaint()) : Set.of());
    }

    private Subject anySubject() {
        return switch (random.nextInt(10)) {
            case 0 -> new Anonymous();
            case 1 -> new Program();
            case 2 -> new Citizen(new UUID(0, random.nextInt(3)));
            case 3 -> staff(any(NAMES), anyRoles()).at(any(List.of(Door.values())));
            default -> staff(any(NAMES), anyRoles());
        };
    }

    private Set<Role> anyRoles() {
        var roles = EnumSet.noneOf(Role.class);
        var most = 2 + random.nextInt(8);
        for (var role : Role.values()) if (random.nextInt(most) == 0) roles.add(role);
        return roles;
    }

    private CaseFacts anyComplaint() {
        var handler = random.nextInt(3) == 0 ? null : any(NAMES);
        var glass = new HashMap<String, Instant>();
        for (var name : NAMES) if (random.nextInt(6) == 0) glass.put(name, NOW.plusSeconds(random.nextInt(5) - 2));
        return new CaseFacts(
                new UUID(0, random.nextInt(3)),
                new Crew(handler, some(4), any(NAMES), some(3)),
                new Exclusions(some(5), units(), random.nextBoolean()),
                new Protection(random.nextBoolean(), some(3), random.nextBoolean()),
                Map.copyOf(glass));
    }

    private Set<KeptOutUnit> units() {
        return UNITS.stream()
                .filter(_ -> random.nextInt(4) == 0)
                .map(unit -> new KeptOutUnit(
                        unit,
                        TODAY.plusDays(random.nextInt(5) - 3),
                        random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(5) - 2)))
                .collect(Collectors.toSet());
    }

    private Set<String> some(int oneIn) {
        var names = new HashSet<String>();
        for (var name : NAMES) if (random.nextInt(oneIn) == 0) names.add(name);
        return names;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Staff staff(String username, Set<Role> roles) {
        return new Staff(username, "Naam", roles, any(UNITS), "088 000 00 00");
    }
}
