package nl.aantafel.wmo;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.ObjectionStep.ApplicationNoted;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.SectoralLaw;
import nl.aantafel.statute.Statute;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Report p. 26: a conversation at the kitchen table is no application, and the citizen does not know that. */
class KitchenTableReportScenarioTests {
    @Test
    @Proves({"S-065", "R-W-20"})
    void theSixWeeksOfTheInvestigationRunFromTheReportOfTheNeed() {
        var deadline = waiting(null).clock("K7").deadline();
        assertThat(deadline.lastDay()).isEqualTo(parse("2026-04-13"));
        assertThat(deadline.article().toString()).isEqualTo("Wmo 2015 2.3.2 lid 1");
    }

    @ParameterizedTest
    @CsvSource({"2026-04-13, 2026-04-28", "2026-12-18, 2027-01-04"})
    @Proves({"K7", "R-W-27", "S-064"})
    void afterTheApplicationThereAreTwoWeeks(String applied, String lastDay) {
        assertThat(waiting(applied).clock("K7").deadline().lastDay()).isEqualTo(parse(lastDay));
    }

    /** What is about two laws at once has the shorter of the two terms. */
    @Test
    @Proves("K7")
    void theStricterTermCounts() {
        var both = waiting("2026-04-13", Set.of("wmo", "slow"));
        assertThat(both.under(new Slow(), new Wmo()).clock("K7").deadline().lastDay())
                .isEqualTo(parse("2026-04-28"));
        assertThat(both.under(new Slow()).clock("K7").deadline().lastDay()).isEqualTo(parse("2026-06-08"));
    }

    private record Slow() implements SectoralLaw {
        @Override
        public String key() {
            return "slow";
        }

        @Override
        public Statute statute() {
            return Statute.AWB;
        }
    }

    private static ComplaintStory waiting(@Nullable String appliedOn) {
        return waiting(appliedOn, Set.of("wmo"));
    }

    private static ComplaintStory waiting(@Nullable String appliedOn, Set<String> laws) {
        var told =
                appliedOn == null ? "2026-05-04" : parse(appliedOn).plusWeeks(3).toString();
        var plain = Elements.of(1, Matter.NO_DECISION_IN_TIME);
        var wmo = new Element(plain.id(), plain.title(), plain.conduct(), plain.matter(), laws, Set.of(), null);
        return aComplaint()
                .under(new Wmo())
                .received(told)
                .take(new ElementDescribed(parse(told), wmo))
                .take(new ApplicationNoted(
                        parse(told),
                        Elements.id(1),
                        parse("2026-03-02"),
                        appliedOn == null ? null : parse(appliedOn),
                        "Wmo-loket"));
    }
}
