package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Subject.Anonymous;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.access.Subject.Staff;
import org.junit.jupiter.api.Test;

class VisibilityTests {
    private static final List<String> NAMES = List.of("jansen", "pietersen", "de-vries", "el-amrani");
    private final Random random = new Random(9_7);

    @Test
    void aListShowsExactlyTheComplaintsWhoseOwnPageMayBeSeen() {
        for (var world = 0; world < 10_000; world++) {
            var subject = anySubject();
            var facts = anyComplaint();
            assertThat(AccessDecisions.visible(subject).shows(facts))
                    .as("%s and %s", subject, facts)
                    .isEqualTo(pageOpens(subject, facts));
        }
    }

    @Test
    void someoneInvolvedNeverBecomesTheHandler() {
        var facts = new CaseFacts(new UUID(0, 1), "pietersen", Set.of("jansen"));
        var everything = EnumSet.allOf(Role.class);
        assertThat(AccessDecisions.mayBeHandler(staff("jansen", everything), facts)
                        .permits())
                .isFalse();
        assertThat(AccessDecisions.mayBeHandler(staff("de-vries", Set.of(Role.HANDLER)), facts)
                        .permits())
                .isTrue();
        assertThat(AccessDecisions.mayBeHandler(staff("de-vries", Set.of(Role.RESPONDENT)), facts)
                        .permits())
                .isFalse();
    }

    private boolean pageOpens(Subject subject, CaseFacts facts) {
        return AccessDecisions.decide(subject, Action.VIEW_COMPLAINT, facts).permits()
                || AccessDecisions.decide(subject, Action.VIEW_OWN_STATUS, facts)
                        .permits();
    }

    private Subject anySubject() {
        return switch (random.nextInt(8)) {
            case 0 -> new Anonymous();
            case 1 -> new Program();
            case 2 -> new Citizen(new UUID(0, random.nextInt(3)));
            default -> staff(NAMES.get(random.nextInt(NAMES.size())), anyRoles());
        };
    }

    private Set<Role> anyRoles() {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) if (random.nextInt(3) == 0) roles.add(role);
        return roles;
    }

    private CaseFacts anyComplaint() {
        var involved = new HashSet<String>();
        for (var name : NAMES) if (random.nextInt(3) == 0) involved.add(name);
        var handler = random.nextBoolean() ? null : NAMES.get(random.nextInt(NAMES.size()));
        return new CaseFacts(new UUID(0, random.nextInt(3)), handler, involved);
    }

    private static Staff staff(String username, Set<Role> roles) {
        return new Staff(username, "Naam", roles, "Klachten", "088 000 00 00");
    }
}
