package nl.aantafel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.Route.Handover;
import nl.aantafel.kernel.law.Route.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Regime, "may the municipality decide it?", handover rule and article, as the table has them. */
    @ParameterizedTest
    @CsvSource({
        "RT-1, '', OURS, true, NONE, Awb 9:1",
        "RT-2, '', OURS, true, INVITE, Awb 9:1 lid 2",
        "RT-3, jeugdwet, COMMITTEE_BY_LAW, false, SPLIT, Jeugdwet 4.2.1",
        "RT-4, jeugdwet, OURS, true, SPLIT, Awb 9:1",
        "RT-5, jeugdwet, COMMITTEE_BY_LAW, false, CONSENT, Jeugdwet 4.2.1",
        "RT-6, jeugdwet, COMMITTEE_BY_LAW, false, CONSENT, Jeugdwet 4.2.1",
        "RT-7, jeugdwet, OTHER_ORGAN, false, FORWARD, Awb 2:3 lid 1",
        "RT-8, jeugdwet, COMMITTEE_BY_LAW, false, CONSENT, Wmo 2015 4.2.7",
        "RT-9, wmo, OWN_SCHEME, false, CONSENT, Wmo 2015 3.2",
        "RT-10, '', OTHER_ORGAN, false, FORWARD, Awb 2:3 lid 1",
        "RT-11, '', OURS, true, NONE, Awb 9:1 lid 2",
        "RT-12, wmo, QUESTION, true, NONE, Awb 9:1",
        "RT-13, participatiewet, OTHER_ORGAN, false, FORWARD, Awb 2:3 lid 1",
        "RT-14, participatiewet, OWN_SCHEME, false, CONSENT, Awb 2:5 lid 1",
        "RT-15, participatiewet, OURS, true, INVITE, Awb 9:1 lid 2",
        "RT-16, '', OTHER_ORGAN, false, FORWARD, Awb 2:3 lid 1",
        "RT-17, wmo, OWN_SCHEME, false, POINT, Wkkgz 13",
        "RT-18, '', OURS, true, NONE, Awb 9:7 lid 2",
        "RT-19, wmo, OWN_SCHEME, false, CONSENT, Wmo 2015 2.2.4",
        "RT-20, '', OWN_SCHEME, false, POINT, Awb 2:3 lid 2"
    })
    @Proves({
        "RT-1", "RT-2", "RT-3", "RT-4", "RT-5", "RT-6", "RT-7", "RT-8", "RT-9", "RT-10", "RT-11", "RT-12", "RT-13",
        "RT-14", "RT-15", "RT-16", "RT-17", "RT-18", "RT-19", "RT-20"
    })
    void everyRowSaysWhatTheTableSays(
            String id, String law, Scheme scheme, boolean mayDecide, Handover handover, String article) {
        var route = PaperTown.routes().find(id).orElseThrow();
        assertThat(route.law()).isEqualTo(law);
        assertThat(route.scheme()).isEqualTo(scheme);
        assertThat(route.mayDecide()).isEqualTo(mayDecide);
        assertThat(route.handover()).isEqualTo(handover);
        assertThat(route.article()).hasToString(article);
    }
}
