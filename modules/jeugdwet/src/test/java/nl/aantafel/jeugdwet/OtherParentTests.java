package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;

import nl.aantafel.jeugdwet.family.OtherParent;
import nl.aantafel.jeugdwet.family.OtherParentConsidered;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Report p. 49, dilemma 4: the other parent hears nothing, unless somebody decided so with reasons. */
class OtherParentTests {

    @Test
    @Proves("S-087")
    void theChoiceNeedsReasons() {
        youth().take(considered(OtherParent.NOT_INFORMED, false, false, " "))
                .isRefusedBy("OtherParentChoiceHasReasons");
        youth().take(considered(OtherParent.NOT_INFORMED, false, false, "Het zou de strijd groter maken."));
    }

    @Test
    @Proves({"S-087", "R-J-33"})
    void factsAboutTheChildAreToldOnRequestOnly() {
        youth().take(considered(OtherParent.TOLD_FACTS_ABOUT_CHILD, false, false, "Dat leek ons netjes."))
                .isRefusedBy("OtherParentAskedForFacts");
        youth().take(considered(OtherParent.TOLD_FACTS_ABOUT_CHILD, true, false, "De ouder vroeg erom."));
    }

    @Test
    @Proves("S-087")
    void anOutcomeThatTouchesTheOtherParentWarnsToHearThatParent() {
        youth().take(considered(OtherParent.NOT_INFORMED, false, true, "Het zou de strijd groter maken."))
                .isWarnedBy("OtherParentIsHeard");
        youth().take(considered(OtherParent.HEARD_ON_OWN_POSITION, false, true, "De omgang kan veranderen."));
    }

    private static ComplaintStory youth() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"));
    }

    private static OtherParentConsidered considered(
            OtherParent choice, boolean asked, boolean touches, String reasons) {
        return new OtherParentConsidered(parse("2026-03-10"), PartyId.COMPLAINANT, choice, asked, touches, reasons);
    }
}
