package nl.aantafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the alternate leads: no coordinator is left. */
class ExclusionsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Exclusions KEPT = Exclusions.of("jansen", "de-vries");

    @Test
    void theAlternateLeadsOnceEveryCoordinatorIsKeptOut() {
        assertThat(among("jansen", "de-vries").coordinatorsToo()).isTrue();
        assertThat(among("jansen", "pietersen").coordinatorsToo()).isFalse();
        assertThat(among("pietersen").coordinatorsToo()).isFalse();
    }

    @Test
    void whereNobodyIsCoordinatorTheAlternateLeads() {
        assertThat(among().coordinatorsToo()).isTrue();
    }

    private static Exclusions among(String... coordinators) {
        var readers = List.of(coordinators).stream()
                .map(username -> new Reader(username, "Klachten"))
                .toList();
        return KEPT.among(readers, TODAY);
    }
}
