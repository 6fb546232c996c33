package nl.aantafel.access.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.access.AccessDecisions;
import nl.aantafel.access.Action;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.Decision;
import nl.aantafel.access.Decision.Deny;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table that people read, the page that shows it and the function that decides say the same, cell by cell. */
class RightsTableTests {
    private static final RightsTable TABLE = RightsTable.read();
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.CONFIGURATION_ADMIN, Role.USER_ADMIN);
    private static final Set<Action> ALL_THAT_IS_THEIRS =
            EnumSet.of(Action.CONFIGURE, Action.MANAGE_ACCOUNTS, Action.GIVE_START_CODE, Action.READ_RIGHTS);

    @TestFactory
    Stream<DynamicTest> decidesAsTheTableSays() {
        return RightsTable.askers().stream()
                .flatMap(asker -> Stream.of(Action.values())
                        .map(action ->
                                DynamicTest.dynamicTest(asker + " asks " + action, () -> compare(asker, action))));
    }

    private static void compare(String asker, Action action) {
        for (var situation : Situation.values())
            for (var compartment : Compartment.values())
                assertThat(decided(asker, action, situation, compartment))
                        .as("%s asks %s, %s, in %s", asker, action, situation, compartment)
                        .isEqualTo(
                                action.reaches(compartment)
                                        ? TABLE.decision(asker, action, situation, compartment)
                                        : refused(asker, action, situation, compartment));
    }

    /** Where an action does not come, nobody may it; which rule says so is of no interest. */
    private static Decision refused(String asker, Action action, Situation situation, Compartment compartment) {
        var isProgram = asker.equals("program");
        var answer = decided(asker, action, situation, compartment);
        return isProgram ? answer : new Deny(answer.rule());
    }

    private static Decision decided(String asker, Action action, Situation situation, Compartment compartment) {
        return AccessDecisions.decide(
                Situations.subject(asker, situation), action, Situations.facts(situation), compartment, Situations.NOW);
    }

    @Test
    void thePageShowsWhatIsDecided() {
        for (var asker : RightsTable.askers())
            for (var line : RoleRights.of(asker, TABLE).lines())
                for (var situation : line.situations())
                    for (var compartment : Compartment.values()) {
                        var cell = line.cells().get(compartment.ordinal());
                        var decision = decided(asker, line.action(), situation, compartment);
                        assertThat(cell.permits())
                                .as("%s %s %s %s", asker, line.action(), situation, compartment)
                                .isEqualTo(line.action().reaches(compartment) && decision.permits());
                    }
    }

    @Test
    void whatThePageLeavesOutIsNeverPermitted() {
        for (var asker : RightsTable.askers()) {
            var lines = RoleRights.of(asker, TABLE).lines();
            for (var action : Action.values())
                for (var situation : Situation.values()) {
                    if (situation == Situation.NONE == action.concernsOneComplaint()) continue;
                    var isShown = lines.stream()
                            .anyMatch(line ->
                                    line.action() == action && line.situations().contains(situation));
                    assertThat(isShown)
                            .as("%s %s %s", asker, action, situation)
                            .isEqualTo(Stream.of(Compartment.values())
                                    .filter(action::reaches)
                                    .anyMatch(one -> decided(asker, action, situation, one)
                                            .permits()));
                }
        }
    }

    @Test
    void moreRolesGiveWhatEachGivesAndNothingMore() {
        var random = new Random(9_14);
        for (var world = 0; world < 20_000; world++) {
            var roles = some(random);
            var action = any(random, Action.values());
            var situation = any(random, Situation.values());
            var compartment = any(random, Compartment.values());
            var together = may(roles, action, situation, compartment);
            var apart = roles.stream().anyMatch(role -> may(Set.of(role), action, situation, compartment));
            if (together)
                assertThat(apart)
                        .as("%s %s %s %s", roles, action, situation, compartment)
                        .isTrue();
        }
    }

    @Test
    void whoeverIsKeptOutMayNothingWhateverTheRolesAndTheGlass() {
        var random = new Random(9_7);
        for (var world = 0; world < 10_000; world++)
            for (var compartment : Compartment.values()) {
                var roles = some(random);
                var action = any(random, Action.values());
                assertThat(may(roles, action, Situation.KEPT_OUT, compartment)).isFalse();
                assertThat(may(roles, action, Situation.UNIT_KEPT_OUT, compartment))
                        .isFalse();
            }
    }

    @Test
    void anAdministratorHasNoRightsOnCasesWhateverOtherRoles() {
        var random = new Random(15);
        for (var world = 0; world < 10_000; world++) {
            var roles = EnumSet.copyOf(ADMINISTRATORS);
            roles.addAll(some(random));
            var action = any(random, Action.values());
            if (ALL_THAT_IS_THEIRS.contains(action)) continue;
            assertThat(may(roles, action, any(random, Situation.values()), any(random, Compartment.values())))
                    .as("%s %s", roles, action)
                    .isFalse();
        }
    }

    private static boolean may(Set<Role> roles, Action action, Situation situation, Compartment compartment) {
        Staff staff = Situations.staff(roles, situation);
        return AccessDecisions.decide(staff, action, Situations.facts(situation), compartment, Situations.NOW)
                .permits();
    }

    private static Set<Role> some(Random random) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) if (random.nextInt(4) == 0) roles.add(role);
        return roles;
    }

    private static <T> T any(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
