package nl.aantafel.access.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.start.StartRules.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No one person comes into somebody's account. */
class StartRulesTests {
    private static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");
    private static final Set<Role> GIVERS = EnumSet.of(Role.COORDINATOR, Role.PRIVACY_OFFICER, Role.USER_ADMIN);

    @ParameterizedTest
    @EnumSource
    void onlyWhoManagesAccountsAsks(Role role) {
        assertThat(StartRules.asking(staff("a", role), "b").isEmpty()).isEqualTo(role == Role.USER_ADMIN);
    }

    @ParameterizedTest
    @EnumSource
    void aFewOthersGive(Role role) {
        assertThat(StartRules.giving(staff("a", role), "b", asked("c")).isEmpty())
                .isEqualTo(GIVERS.contains(role));
    }

    /** Whatever somebody is: alone it never comes to a code. */
    @Test
    void nobodyBothAsksAndGivesNorForOneself() {
        var everything = EnumSet.allOf(Role.class);
        var one = new Staff("a", "A", everything, "", "");
        assertThat(StartRules.giving(one, "b", asked("a"))).contains(Refusal.ASKED_IT_YOURSELF);
        assertThat(StartRules.asking(one, "a")).contains(Refusal.OWN_ACCOUNT);
        assertThat(StartRules.giving(one, "a", asked("c"))).contains(Refusal.OWN_ACCOUNT);
    }

    @Test
    void whatNobodyAskedOrWasGivenAlreadyIsNotGiven() {
        var giver = staff("a", Role.COORDINATOR);
        assertThat(StartRules.giving(giver, "b", null)).contains(Refusal.NOT_ASKED);
        assertThat(StartRules.giving(giver, "b", given("c"))).contains(Refusal.GIVEN_ALREADY);
    }

    private static Pending asked(String by) {
        return pending(by, null, null);
    }

    private static Pending given(String by) {
        return pending(by, "d", NOW.plus(Pending.LASTS));
    }

    private static Pending pending(String by, @Nullable String givenBy, @Nullable Instant until) {
        return new Pending("b", by, NOW, givenBy, until);
    }

    private static Staff staff(String username, Role role) {
        return new Staff(username, username, Set.of(role), "", "");
    }
}
