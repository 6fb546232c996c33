package nl.aantafel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Route;
import org.junit.jupiter.api.Test;

/** The rows of the kernel and of the three laws together are the whole table of law.md §4.6. */
class WholeRoutingTableTests {
    @Test
    @Proves({"RT-1", "RT-20", "S-012", "S-026"})
    void everyRowIsThereOnceInItsOrder() {
        assertThat(PaperTown.routes().routes())
                .extracting(Route::id)
                .containsExactly(IntStream.rangeClosed(1, 20)
                        .mapToObj("RT-%d"::formatted)
                        .toArray(String[]::new));
    }
}
