package nl.aantafel.kernel.together;

import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.together.Balance.Unequal;
import org.junit.jupiter.api.Test;

/** Two parents, two dossiers, the same attention (report p. 49, dilemma 2). */
class BalanceTests {

    @Test
    @Proves("S-081")
    void dossiersThatGoAlikeAreInBalance() {
        assertThat(unequal(Dossiers.invited(), Dossiers.invited())).isEmpty();
    }

    @Test
    @Proves("S-081")
    void whenOneIsHeardAndTheOtherIsNotItShows() {
        var heard = Dossiers.invited().answered("2026-03-10", COMPLAINANT, true).heard("2026-03-24", COMPLAINANT);
        assertThat(unequal(heard, Dossiers.invited())).containsExactly(Unequal.HEARD);
        assertThat(unequal(Dossiers.invited(), Dossiers.formal())).containsExactly(Unequal.OFFERS);
    }

    @Test
    @Proves("S-081")
    void bothAreAnsweredOnTheSameDay() {
        assertThat(unequal(Dossiers.settled(), Dossiers.informal())).contains(Unequal.CLOSED);
    }

    /** Three more is still alike; the fourth is not. */
    @Test
    @Proves("S-091")
    void muchMoreContactWithOneIsAWarning() {
        var once = received().reached("2026-03-03");
        assertThat(unequal(once, calls(received(), 4))).doesNotContain(Unequal.CONTACTS);
        assertThat(unequal(once, calls(received(), 5))).contains(Unequal.CONTACTS);
    }

    @Test
    void anotherHandlerOnEachSideShows() {
        assertThat(unequal(received().assigned("2026-03-02", "a.bakker"), received()))
                .contains(Unequal.HANDLERS);
    }

    private static ComplaintStory received() {
        return aComplaint().received("2026-03-02");
    }

    private static ComplaintStory calls(ComplaintStory story, int times) {
        return times == 0 ? story : calls(story.reached("2026-03-03"), times - 1);
    }

    private static Set<Unequal> unequal(ComplaintStory one, ComplaintStory other) {
        return Balance.of(List.of(one.dossier(), other.dossier())).unequal();
    }
}
