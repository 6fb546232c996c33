package nl.aantafel.kernel.scenario;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.Test;

/** Report p. 30: asked at the desk, mailed, mailed again, "en er reageert NIEMAND". */
class NobodyReactsScenarioTests {
    @Test
    void aNewComplaintAsksForSomebodyWhoCalls() {
        aComplaint()
                .received("2026-03-02")
                .nextIs("assign-handler")
                .assigned("2026-03-02")
                .nextIs("first-contact");
    }

    @Test
    @Proves("S-027")
    void aMessageStandsOpenUntilTheCitizenIsReached() {
        var mailed = talking().take(mail("2026-03-10"));
        mailed.nextIs("answer-message");
        mailed.take(new ContactTried(parse("2026-03-11"), Channel.PHONE, false)).nextIs("answer-message");
        assertThat(mailed.obligations().getFirst().by()).as("five working days").isEqualTo(parse("2026-03-17"));
        assertThat(mailed.take(mail("2026-03-16")).obligations().getFirst().by())
                .as("counted from the first message, not from the last")
                .isEqualTo(parse("2026-03-17"));
    }

    @Test
    @Proves("S-028")
    void anOpenComplaintAlwaysHasANextStep() {
        assertThat(Stream.of(
                        aComplaint().received("2026-03-02"),
                        Dossiers.understood(),
                        Dossiers.informal(),
                        Dossiers.formal(),
                        Dossiers.invited(),
                        Dossiers.heard(),
                        Dossiers.judged()))
                .allSatisfy(story -> assertThat(story.obligations()).isNotEmpty());
    }

    @Test
    void whenTheTermHasPassedTheCitizenHearsItFirst() {
        Dossiers.heard().today("2026-04-15").nextIs("tell-overrun");
        Dossiers.heard().judged("2026-04-15", 1, Judgement.FOUNDED).isRefusedBy("OverrunIsTold");
    }

    @Test
    void anOverrunIsToldWithAnApologyAndANewDay() {
        var overdue = Dossiers.heard();
        overdue.take(new OverrunTold(parse("2026-04-15"), parse("2026-04-15"), ""))
                .isRefusedBy("NewDayIsLater", "ApologyIsGiven");
        overdue.overrunTold("2026-04-10", "2026-04-30").isRefusedBy("TermHasPassed");
        overdue.overrunTold("2026-04-15", "2026-04-30")
                .judged("2026-04-16", 1, Judgement.FOUNDED)
                .concluded("2026-04-17")
                .isClosed();
    }

    private static ComplaintStory talking() {
        return Dossiers.informal();
    }

    private static MessageReceived mail(String on) {
        return new MessageReceived(parse(on), Channel.EMAIL, "Er zou iemand bellen");
    }
}
