package nl.aantafel.access.log.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Of fifty planted snoopers at least forty-eight stand on the list, and hardly anybody who only did the work. */
class SnooperTests {
    private static final long SEED = 20261130;
    private static final int OFFICES = 100;

    @Test
    void snoopersAreFoundAndOthersLeftInPeace() {
        LongStream.range(SEED, SEED + OFFICES).forEach(seed -> {
            var office = new Office(seed);
            var listed = ReviewRule.findings(office.week()).stream()
                    .map(Finding::account)
                    .collect(Collectors.toSet());
            var found = listed.stream().filter(office.snoopers()::contains).count();
            var falseAlarms = listed.size() - found;
            assertThat(found).as("found, seed %d", seed).isGreaterThanOrEqualTo(48);
            assertThat(falseAlarms / (double) office.honest())
                    .as("of those who did their work, seed %d", seed)
                    .isLessThanOrEqualTo(0.02);
            assertThat(falseAlarms / (double) listed.size())
                    .as("of the list, seed %d", seed)
                    .isLessThanOrEqualTo(0.05);
        });
    }
}
