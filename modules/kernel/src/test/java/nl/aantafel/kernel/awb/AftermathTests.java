package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.awb.near.AftermathIsDescribed;
import nl.aantafel.kernel.awb.near.AftermathIsRecent;
import nl.aantafel.kernel.awb.near.AftermathWasTold;
import nl.aantafel.kernel.awb.near.FindingIsExplained;
import nl.aantafel.kernel.awb.near.LookerStandsApart;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.NearStep.AftermathLooked;
import nl.aantafel.kernel.dossier.NearStep.AftermathTold;
import nl.aantafel.kernel.dossier.NearStep.Connection;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 2:4 and law.md S-032: after complaining a lawfulness investigation is announced. */
class AftermathTests {
    @Test
    @Proves({"S-032", "S-164"})
    void whatChangedAfterComplainingIsLookedAtWithinFiveWorkingDays() {
        var told = told("2026-03-06");
        assertThat(told.clock("H7").deadline().lastDay()).isEqualTo(parse("2026-03-13"));
        told.nextIs("look-aftermath");
        Dossiers.formal().take(new AftermathTold(parse("2026-03-06"), " ")).isRefusedBy(AftermathIsDescribed.class);
    }

    @Test
    @Proves("S-032")
    void theHandlerAndWhoWasInvolvedDoNotLookThemselves() {
        told("2026-03-06").take(looked(People.HANDLER_STAFF, "Het staat los")).isRefusedBy(LookerStandsApart.class);
        told("2026-03-06")
                .take(looked(People.RESPONDENT_STAFF, "Het staat los"))
                .isRefusedBy(LookerStandsApart.class);
        told("2026-03-06").take(looked("c.smit", " ")).isRefusedBy(FindingIsExplained.class);
        Dossiers.formal().take(looked("c.smit", "Het staat los")).isRefusedBy(AftermathWasTold.class);
    }

    @Test
    @Proves("S-032")
    void aConnectionBecomesAnElementOfItsOwn() {
        var connected = told("2026-03-06").take(looked("c.smit", "Het onderzoek begon door de klacht"));
        connected.nextIs("element-aftermath");
        connected.described("2026-03-10", aboutRevenge()).nextHasNo("element-aftermath");
    }

    @Test
    @Proves({"S-032", "S-164"})
    void theWatchGoesOnForSixMonthsAfterTheEnd() {
        var settled = Dossiers.settled();
        settled.take(new AftermathTold(parse("2026-09-11"), "Er kwam een huisbezoek"))
                .nextIs("look-aftermath");
        settled.take(new AftermathTold(parse("2026-09-12"), "Er kwam een huisbezoek"))
                .isWarnedBy(AftermathIsRecent.class);
    }

    private static ComplaintStory told(String on) {
        return Dossiers.formal().take(new AftermathTold(parse(on), "Er komt een onderzoek naar mijn uitkering"));
    }

    private static AftermathLooked looked(String staff, String explanation) {
        return new AftermathLooked(parse("2026-03-10"), staff, Connection.CONNECTED, explanation);
    }

    private static Element aboutRevenge() {
        return new Element(
                Elements.id(2),
                "Onderzoek na de klacht",
                Elements.conduct(1).conduct(),
                Matter.CONDUCT,
                Set.of(),
                Set.of("consequences-of-complaining"),
                null);
    }
}
