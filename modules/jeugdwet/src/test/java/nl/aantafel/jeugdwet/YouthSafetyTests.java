package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.jeugdwet.safety.SafetyFact.PatternSeen;
import nl.aantafel.jeugdwet.safety.SafetyFact.YouthCalamityKnown;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Remark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Jeugdwet 4.1.8, 4.1.8a and 4.2.2. */
class YouthSafetyTests {

    @Test
    @Proves("R-J-10")
    void theInspectorateHearsOfACalamityAtOnceAndTheComplaintGoesOn() {
        var known = youth("reports").take(calamity(null));
        assertThat(known.obligations())
                .filteredOn(obligation -> obligation.key().equals("tell-inspectorate"))
                .extracting(Obligation::by)
                .containsExactly(parse("2026-03-10"));
        assertThat(known.clock("J1").isRunning()).isTrue();
        assertThat(known.dossier().isClosed()).isFalse();
        known.take(calamity("2026-03-10")).nextHasNo("tell-inspectorate");
        youth("reports").take(calamity("2026-03-09")).isRefusedBy("InspectorateHearsAfterUs");
    }

    @Test
    @Proves("R-J-6")
    void aPatternThatNothingIsDoneAboutGoesToTheSupervisor() {
        var ignored = youth("reports").take(pattern(false, null));
        assertThat(ignored.obligations())
                .anyMatch(obligation -> obligation.key().equals("tell-youth-supervisor"));
        youth("reports").take(pattern(true, null)).nextHasNo("tell-youth-supervisor");
        youth("reports").take(pattern(false, "2026-03-10")).nextHasNo("tell-youth-supervisor");
        youth("reports").take(pattern(false, "2026-02-01")).isRefusedBy("ProviderHearsFirst");
    }

    @Test
    @Proves("R-J-9b")
    void aClauseToKeepSilentIsVoid() {
        assertThat(youth("silence-clause").remarks()).extracting(Remark::key).contains("jeugdwet.silence-is-void");
        assertThat(youth("reports").remarks()).extracting(Remark::key).doesNotContain("jeugdwet.silence-is-void");
    }

    private static ComplaintStory youth(String theme) {
        var plain = Elements.under(1, "jeugdwet");
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described(
                        "2026-03-09",
                        new Element(
                                plain.id(),
                                plain.title(),
                                plain.conduct(),
                                plain.matter(),
                                plain.laws(),
                                Set.of("jeugdwet." + theme),
                                null));
    }

    private static YouthCalamityKnown calamity(@Nullable String told) {
        return new YouthCalamityKnown(
                parse("2026-03-10"), parse("2026-03-10"), told == null ? null : parse(told), "Een kind is gevallen.");
    }

    private static PatternSeen pattern(boolean measures, @Nullable String told) {
        return new PatternSeen(
                parse("2026-03-10"),
                parse("2026-02-02"),
                measures,
                told == null ? null : parse(told),
                "Drie kinderen zonder plan.");
    }
}
