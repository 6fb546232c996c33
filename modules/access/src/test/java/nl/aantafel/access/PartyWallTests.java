package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Subject.Staff;
import org.junit.jupiter.api.Test;

/** Who comes behind the wall between the people of one family: whoever must hear them. */
class PartyWallTests {
    private static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");
    private static final CaseFacts FAMILY = CaseFacts.of(new UUID(0, 1))
            .with(Crew.NOBODY.handledBy("pietersen").advisedBy("jansen"))
            .with(Protection.WALLS);

    @Test
    void theCommitteeThatHearsThemReadsWhatEachTold() {
        assertThat(reads("jansen", Role.COMMITTEE_MEMBER)).isTrue();
        assertThat(reads("jansen", Role.SECRETARY)).isTrue();
    }

    @Test
    void whoHasNoSeatAndDoesNotHandleItStaysOutside() {
        assertThat(reads("de-vries", Role.COMMITTEE_MEMBER)).isFalse();
        assertThat(reads("de-vries", Role.HANDLER)).isFalse();
        assertThat(reads("pietersen", Role.HANDLER)).isTrue();
    }

    private static boolean reads(String username, Role role) {
        var staff = new Staff(username, username, Set.of(role), "Klachten", "");
        return AccessDecisions.decide(staff, Action.VIEW_COMPLAINT, FAMILY, Compartment.PARTY, NOW)
                .permits();
    }
}
