package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.access.Subject.Staff;
import org.junit.jupiter.api.Test;

/** Awb 9:14: who serves or sits in the committee does not work under the organ it advises. */
class IndependenceTests {

    @Test
    void whoSitsInTheCommitteeOrServesItIsIndependent() {
        assertThat(AccessDecisions.isIndependent(staff(Role.COMMITTEE_CHAIR))).isTrue();
        assertThat(AccessDecisions.isIndependent(staff(Role.COMMITTEE_MEMBER))).isTrue();
        assertThat(AccessDecisions.isIndependent(staff(Role.SECRETARY))).isTrue();
    }

    @Test
    void whoHandlesForTheOrganIsNot() {
        assertThat(AccessDecisions.isIndependent(staff(Role.HANDLER))).isFalse();
        assertThat(AccessDecisions.isIndependent(staff(Role.COMMITTEE_MEMBER, Role.HANDLER)))
                .isFalse();
    }

    @Test
    void aRoleIsHadOrNotHad() {
        assertThat(staff(Role.SECRETARY).is(Role.SECRETARY)).isTrue();
        assertThat(staff(Role.SECRETARY).is(Role.COORDINATOR)).isFalse();
    }

    private static Staff staff(Role... roles) {
        return new Staff("jansen", "Naam", Set.of(roles), "Klachten", "088 000 00 00");
    }
}
