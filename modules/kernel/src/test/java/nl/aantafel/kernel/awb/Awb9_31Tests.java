package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.Dossiers.concluded;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.ombudsman.FindingsWereReceived;
import nl.aantafel.kernel.awb.ombudsman.InformationWasRequested;
import nl.aantafel.kernel.awb.ombudsman.OmbudsmanGaveReasons;
import nl.aantafel.kernel.awb.ombudsman.OmbudsmanSetsTheDay;
import nl.aantafel.kernel.awb.ombudsman.RequestSaysWhatIsAsked;
import nl.aantafel.kernel.awb.ombudsman.RestrictionHasWeightyReasons;
import nl.aantafel.kernel.dossier.ExternalStep.FindingsAnswered;
import nl.aantafel.kernel.dossier.ExternalStep.FindingsReceived;
import nl.aantafel.kernel.dossier.ExternalStep.InformationRequested;
import nl.aantafel.kernel.dossier.ExternalStep.InformationSupplied;
import nl.aantafel.kernel.dossier.ExternalStep.NotInvestigated;
import nl.aantafel.kernel.dossier.ExternalStep.OmbudsmanAsked;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Visibility;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Awb 9:25, 9:30, 9:31 and 9:35: what the ombudsman asks of us, and when it must be there. */
class Awb9_31Tests {
    @Test
    @Proves({"R-9.30–31", "K12"})
    void theOmbudsmanSetsTheDayAndItDoesNotRoll() {
        var story = asked();
        var clock = story.clock("K12");
        assertThat(clock.deadline().lastDay()).as("a Saturday stays a Saturday").isEqualTo(parse("2026-06-06"));
        assertThat(clock.deadline().article()).hasToString("Awb 9:31 lid 3");
        story.nextBegins("supply-information");
    }

    @Test
    @Proves("K12")
    void supplyingStopsTheClockAndTheObligation() {
        var story = asked().take(supplied("2026-06-05", "", ""));
        assertThat(story.clock("K12").isRunning()).isFalse();
        assertThat(story.clock("K12").wasLate()).isFalse();
        story.nextHasNo("supply-information");
    }

    @Test
    void aRequestWithoutWhatIsAskedOrWithAnEarlierDayIsRefusedAllAtOnce() {
        concluded()
                .take(new InformationRequested(parse("2026-05-18"), " ", parse("2026-05-17")))
                .isRefusedBy(RequestSaysWhatIsAsked.class, OmbudsmanSetsTheDay.class);
    }

    @Test
    @Proves({"R-9.30–31", "R-9.36a"})
    void keepingSomethingBackNeedsAWeightyReason() {
        asked().take(supplied("2026-06-01", "Verslag van het wijkteam", " "))
                .isRefusedBy(RestrictionHasWeightyReasons.class)
                .take(supplied("2026-06-01", "Verslag van het wijkteam", "Er staan gegevens van een buurvrouw in."))
                .isAt(Stage.CONCLUDED);
        assertThat(supplied("2026-06-01", "", "").visibility()).isEqualTo(Visibility.INTERNAL);
    }

    @Test
    void explainingUnaskedIsPossibleWithAReason() {
        concluded().take(supplied("2026-06-01", "", "")).isWarnedBy(InformationWasRequested.class);
    }

    @Test
    @Proves("R-9.34–35")
    void findingsAreReactedToBeforeTheirDay() {
        var story = asked().take(supplied("2026-06-01", "", ""))
                .take(new FindingsReceived(parse("2026-07-01"), parse("2026-07-15"), "Er is niet gebeld."));
        story.nextBegins("answer-findings")
                .take(new FindingsAnswered(parse("2026-07-10"), "Dat klopt."))
                .nextHasNo("answer-findings");
    }

    @Test
    void nobodyReactsToFindingsThatDidNotCome() {
        asked().take(new FindingsAnswered(parse("2026-07-10"), "Dat klopt.")).isRefusedBy(FindingsWereReceived.class);
    }

    @Test
    @Proves("R-9.25")
    void whyThereIsNoInvestigationIsKept() {
        concluded()
                .take(new OmbudsmanAsked(parse("2026-05-11"), "Mevrouw schreef ons."))
                .take(new NotInvestigated(parse("2026-05-12"), ""))
                .isRefusedBy(OmbudsmanGaveReasons.class)
                .take(new NotInvestigated(parse("2026-05-12"), "Het belang is te klein."))
                .isAt(Stage.CONCLUDED);
    }

    private static ComplaintStory asked() {
        return concluded()
                .take(new OmbudsmanAsked(parse("2026-05-11"), "Mevrouw schreef ons."))
                .take(new InformationRequested(parse("2026-05-18"), "Het hele dossier", parse("2026-06-06")));
    }

    private static InformationSupplied supplied(String on, String onlyForOmbudsman, String reasons) {
        return new InformationSupplied(
                parse(on), "Brief van 2 maart\nVerslag van het gesprek", onlyForOmbudsman, reasons);
    }
}
