package nl.aantafel.kernel.web.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.aantafel.kernel.dossier.FormalStep.Lawfulness;
import nl.aantafel.kernel.dossier.FormalStep.Propriety;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Lawful and proper are asked as one choice of two by two, and stay two facts (report p. 65). */
class QuadrantTests {

    @Test
    @Proves("S-122")
    void everyCombinationHasItsWords() {
        var texts = MessageFiles.all("nl");
        for (var lawful : Lawfulness.values())
            for (var proper : Propriety.values()) assertThat(texts).containsKey("quadrant." + lawful + "." + proper);
    }

    @Test
    void oneChoiceBecomesTwoFacts() {
        assertThat(Quadrant.unfold(Map.of("kwadrant", List.of("LAWFUL.IMPROPER"), "reasons", List.of("Want"))))
                .isEqualTo(
                        Map.of("lawful", List.of("LAWFUL"), "proper", List.of("IMPROPER"), "reasons", List.of("Want")));
    }

    @Test
    void whatIsNoChoiceIsLeftForTheFormToRefuse() {
        var typed = Map.of("kwadrant", List.of("anders"));
        assertThat(Quadrant.unfold(typed)).isEqualTo(typed);
        assertThat(Quadrant.unfold(Map.of("lawful", List.of("LAWFUL")))).containsOnlyKeys("lawful");
    }
}
