package nl.aantafel.correspondence.compose;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** What the last letters say on ombudsmen, decisions and what comes afterwards. */
class EndingLetterTests {

    @Test
    @Proves({"R-O-6", "R-O-9", "R-9.12-2", "L7"})
    void withTwoOrgansTheLetterNamesTheOmbudsmanOfEach() {
        var text = text(EndingStories.concludedForTwoOrgans(Places.zuiderveen()).letter());
        assertThat(text)
                .contains("Ombudsman Noordrand of de Ombudsman Regio Zuid")
                .contains("Gaat het om “Geen uitleg over het werk”? Dan is dat de Ombudsman Regio Zuid:")
                .contains("Postbus 900", "Postbus 910");
        assertThat(text(Stories.concluded(Places.zuiderveen()).letter()))
                .contains("Ombudsman Noordrand")
                .doesNotContain("Regio Zuid", "Gaat het om “");
    }

    @Test
    @Proves({"S-096", "L4"})
    void whoIsSentOnReadsWhichOmbudsmanLooksAtThem() {
        assertThat(text(EndingStories.forwardedToTheJointBody(Places.nieuwerhaven())
                        .letter()))
                .contains("Dan kunt u naar de ombudsman van die organisatie.");
    }

    @Test
    @Proves({"L7", "L14", "R-BZ-6"})
    void everyDecisionBesideTheComplaintIsToldInTheLetter() {
        assertThat(text(EndingStories.concludedBesideDecisions(Places.nieuwerhaven())
                        .letter()))
                .contains("Minder uren hulp: hier gaat het om een besluit. Dat behandelen wij als bezwaar.")
                .contains("De eigen bijdrage: hierbij hoort een besluit.", "U kunt nog bezwaar maken.")
                .contains("De brief van vorig jaar: hierbij hoort een besluit.", "Bezwaar maken kon tot en met")
                .contains("De taxi werd geweigerd: u kreeg nog geen besluit op papier.")
                .contains("Het hulpmiddel: in deze brief leest u ons oordeel over hoe het ging.");
    }

    @Test
    @Proves({"L16", "R-9.24-1"})
    void whoWaitsTooLongHearsItAlsoWhenNobodyHandlesTheComplaint() {
        var letter = EndingStories.overrunWithoutHandler(Places.nieuwerhaven()).letter();
        assertThat(letter.missing()).isEmpty();
        assertThat(text(letter))
                .contains("Ombudsman Noordrand", "088 555 12 00")
                .doesNotContain("Bel dan met ,");
    }

    @Test
    @Proves("S-125")
    void afterThreeMonthsTheCitizenIsAskedHowItIsAndMayLeaveIt() {
        var letter = EndingStories.askedHowItIs(Places.nieuwerhaven()).letter();
        assertThat(letter.missing()).isEmpty();
        assertThat(text(letter))
                .contains("vrijdag 10 april 2026", "met uw nummer en uw code", "U hoeft niet te antwoorden");
    }

    private static String text(Composed letter) {
        return PlainText.of(letter.letter()).replaceAll("\\s+", " ");
    }
}
