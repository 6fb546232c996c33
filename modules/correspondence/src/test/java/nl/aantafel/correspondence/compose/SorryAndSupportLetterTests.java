package nl.aantafel.correspondence.compose;

import static nl.aantafel.correspondence.compose.Stories.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.dossier.AssessmentStep.ApologyMade;
import nl.aantafel.kernel.dossier.AssessmentStep.LearningPointNoted;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** What a letter says when a person says sorry, and whom an invitation to a talk names. */
class SorryAndSupportLetterTests {
    private static final String SORRY = "Ik zei dat het wel meeviel met uw pijn. Dat had ik niet mogen zeggen.";

    @Test
    @Proves({"S-152", "L7"})
    void theLetterHoldsTheSorryOfAPersonUnderTheElementItIsAbout() {
        var letter = text(MoreStories.concludedInFull(Places.nieuwerhaven())
                .without(Set.of(Concluded.class))
                .then(
                        new ApologyMade(day(4, 9), new ElementId(1), "Rosa de Vries", SORRY),
                        new LearningPointNoted(
                                day(4, 9), new ElementId(1), Stories.RESPONDENT, "Eerst vragen hoe het gaat."),
                        MoreStories.concluded())
                .letter());
        assertThat(letter).containsSubsequence("Sorry", SORRY, "Dit zegt Rosa de Vries zelf tegen u.");
        assertThat(letter).doesNotContain("Eerst vragen hoe het gaat.");
        assertThat(text(MoreStories.concludedInFull(Places.nieuwerhaven()).letter()))
                .doesNotContain("zelf tegen u");
    }

    @Test
    @Proves("R-W-32")
    void theInvitationToATalkNamesFreeSupportToTheCitizenOnly() {
        var letters = MoreStories.calledToTheTable(Places.nieuwerhaven()).letters();
        assertThat(letters).hasSize(2).allSatisfy(letter -> {
            var isComplainant = letter.addressee().id().equals(PartyId.COMPLAINANT);
            assertThat(text(letter).contains("Deze mensen helpen u gratis")).isEqualTo(isComplainant);
        });
    }

    private static String text(Composed letter) {
        return PlainText.of(letter.letter());
    }
}
