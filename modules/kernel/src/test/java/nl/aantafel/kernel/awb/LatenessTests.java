package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.declining.Lateness;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.statute.LegalCalendar;
import org.junit.jupiter.api.Test;

/** Report p. 44: no two measures; both are counted in days. */
class LatenessTests {
    @Test
    @Proves("S-061")
    void theMunicipalityIsLateFromTheDayAfterItsTerm() {
        var story = Dossiers.formal();
        assertThat(Lateness.ofTheMunicipality(story.clocks(), parse("2026-04-13")))
                .isEmpty();
        assertThat(Lateness.ofTheMunicipality(story.clocks(), parse("2026-04-20")))
                .containsExactly(new Lateness("K1", 7));
    }

    @Test
    @Proves("S-061")
    void whatWasLateStaysLate() {
        var story = aComplaint().received("2026-03-02").acknowledged("2026-03-12");
        assertThat(Lateness.ofTheMunicipality(story.clocks(), parse("2026-03-30")))
                .containsExactly(new Lateness("K0b", 3));
    }

    @Test
    @Proves({"S-061", "R-9.8-2"})
    void theCitizenIsLateAfterAYear() {
        assertThat(Lateness.ofTheCitizen(until("2025-02-27"), LegalCalendar.bundled()))
                .singleElement()
                .extracting(Lateness::days)
                .isEqualTo(3L);
        assertThat(Lateness.ofTheCitizen(until("2025-03-02"), LegalCalendar.bundled()))
                .isEmpty();
        assertThat(Lateness.ofTheCitizen(Dossiers.formal().dossier(), LegalCalendar.bundled()))
                .isEmpty();
    }

    private static Dossier until(String lastDay) {
        return aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.conductUntil(1, lastDay))
                .dossier();
    }
}
