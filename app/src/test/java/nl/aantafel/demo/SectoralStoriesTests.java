package nl.aantafel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** What the laws on board add to the stories of the report. */
class SectoralStoriesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final PaperTown town = PaperTown.of("nieuwerhaven", TODAY);

    /** Report p. 49: against voluntary help for a child a complaint is the only remedy. */
    @Test
    @Proves("S-080")
    void theParentsOfTheProtectionTableAreNotSentToAnotherProcedure() {
        assertThat(town.against("overleg-zonder-ouders", declined(Ground.OBJECTION_WAS_POSSIBLE)))
                .contains("OnlyRemedyIsHandled");
        assertThat(town.against("overleg-zonder-ouders", declined(Ground.INSUFFICIENT_INTEREST)))
                .contains("OnlyRemedyIsHandled");
    }

    @Test
    @Proves("S-084")
    void nothingAboutAChildIsConcludedBeforeItsInterestWasWeighed() {
        assertThat(town.against("kinderopvang-indicatie", concluded())).contains("ChildsInterestIsWeighed");
        assertThat(town.against("overleg-zonder-ouders", concluded())).doesNotContain("ChildsInterestIsWeighed");
    }

    /** Report p. 43: a result without hours is not enough. */
    @Test
    @Proves("S-070")
    void theHandlerSeesThatACleanHouseIsNotEnough() {
        assertThat(town.remarks("schoon-huis", TODAY)).contains("wmo.result-is-not-enough", "wmo.name-client-support");
        assertThat(town.remarks("niemand-reageert", TODAY)).doesNotContain("wmo.result-is-not-enough");
    }

    @Test
    void whoIsWithoutMoneyIsCalledTheSameDay() {
        assertThat(town.remarks("bijstand-tien-weken", TODAY)).contains("participatiewet.call-today");
    }

    private static Declined declined(Ground ground) {
        return new Declined(TODAY, Set.of(), ground, "Een andere weg", "", "", null, "coordinator");
    }

    private static Concluded concluded() {
        return new Concluded(TODAY, "Klaar", "", false);
    }
}
