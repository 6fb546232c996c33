package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.answering.Aftercare;
import nl.aantafel.kernel.awb.answering.CallBackHasATime;
import nl.aantafel.kernel.awb.answering.CallBacks;
import nl.aantafel.kernel.awb.answering.CallWasMissed;
import nl.aantafel.kernel.awb.answering.DoubtedPromiseWasMade;
import nl.aantafel.kernel.awb.answering.LatePromiseGetsANewDay;
import nl.aantafel.kernel.awb.answering.LatePromiseGetsAnApology;
import nl.aantafel.kernel.awb.answering.LatePromiseIsOpen;
import nl.aantafel.kernel.awb.answering.ManagerHasAName;
import nl.aantafel.kernel.awb.answering.MissedCallGetsAnApology;
import nl.aantafel.kernel.awb.answering.NewCallComesWithinAWorkingDay;
import nl.aantafel.kernel.awb.answering.RaisedPromiseIsLate;
import nl.aantafel.kernel.dossier.AssessmentStep.CallBackMissed;
import nl.aantafel.kernel.dossier.AssessmentStep.CallBackPromised;
import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentDoubted;
import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentLateTold;
import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentRaised;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.CommitmentId;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentKept;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import org.junit.jupiter.api.Test;

/** A promise is kept when the citizen says so, and a call comes when it was promised (report p. 9 and 11). */
class AftercareTests {
    private static final CommitmentId FIRST = new CommitmentId(1);

    @Test
    @Proves({"S-077", "K18"})
    void aftercareLastsUntilTheCitizenConfirms() {
        var closed = Dossiers.informal().promised("2026-03-10", 1, "2026-04-01").settled("2026-03-11");
        assertThat(Aftercare.isRunning(closed.dossier())).isTrue();
        var said = closed.take(kept("2026-03-30", false));
        assertThat(Aftercare.isRunning(said.dossier())).isTrue();
        assertThat(said.nextAre("confirm-promise").clock("K18").isRunning()).isTrue();
        var confirmed = said.take(kept("2026-03-31", true));
        assertThat(Aftercare.isRunning(confirmed.nextAre().dossier())).isFalse();
        assertThat(confirmed.clocks()).noneMatch(clock -> clock.id().equals("K18"));
    }

    @Test
    @Proves("S-077")
    void whatTheCitizenDoubtsIsOpenAgain() {
        Dossiers.settled()
                .take(new CommitmentDoubted(parse("2026-03-12"), FIRST, "Er is niets gebeurd"))
                .isRefusedBy(DoubtedPromiseWasMade.class)
                .promised("2026-03-12", 1, "2026-04-01")
                .take(kept("2026-03-13", false))
                .nextAre("confirm-promise")
                .take(new CommitmentDoubted(parse("2026-03-14"), FIRST, "Er is niets gebeurd"))
                .nextAre("keep-promise");
    }

    @Test
    @Proves("S-077")
    void alsoAConfirmedPromiseCanBeDoubtedLater() {
        Dossiers.settled()
                .promised("2026-03-12", 1, "2026-04-01")
                .take(kept("2026-03-13", true))
                .nextAre()
                .take(new CommitmentDoubted(parse("2026-03-20"), FIRST, "Na een week hield het op"))
                .nextAre("keep-promise");
    }

    @Test
    @Proves("S-077")
    void aLatePromiseIsToldToTheCitizenAndToAManager() {
        var late = Dossiers.settled().promised("2026-03-12", 1, "2026-03-20");
        late.today("2026-03-20").nextAre("keep-promise");
        late.today("2026-03-21")
                .nextAre("keep-promise", "tell-late-promise", "raise-late-promise")
                .take(told("2026-03-21", "2026-03-27"))
                .take(new CommitmentRaised(parse("2026-03-21"), FIRST, "M. de Boer", "Zij belt de aanbieder vandaag"))
                .nextAre("keep-promise")
                .today("2026-03-28")
                .nextAre("keep-promise", "tell-late-promise");
    }

    @Test
    void anApologyIsForALatePromiseAndNamesANewDay() {
        var promised = Dossiers.settled().promised("2026-03-12", 1, "2026-03-20");
        promised.take(told("2026-03-20", "2026-03-27")).isRefusedBy(LatePromiseIsOpen.class);
        promised.take(new CommitmentLateTold(parse("2026-03-23"), FIRST, parse("2026-03-22"), " "))
                .isRefusedBy(LatePromiseGetsANewDay.class, LatePromiseGetsAnApology.class)
                .take(new CommitmentRaised(parse("2026-03-20"), FIRST, "", "Bellen"))
                .isRefusedBy(RaisedPromiseIsLate.class, ManagerHasAName.class);
    }

    @Test
    @Proves("S-074")
    void aCallIsPromisedForADayAndATime() {
        Dossiers.informal()
                .take(new CallBackPromised(parse("2026-03-09"), parse("2026-03-10"), "ergens in de middag"))
                .isRefusedBy(CallBackHasATime.class)
                .take(new CallBackPromised(parse("2026-03-09"), parse("2026-03-08"), "14.00 uur"))
                .isRefusedBy(CallBackHasATime.class)
                .then(AftercareTests::promisedToCall);
    }

    @Test
    @Proves("S-074")
    void aMissedCallGetsAnApologyAndANewOneWithinAWorkingDay() {
        var friday = Dossiers.informal().then(AftercareTests::promisedToCall).today("2026-03-13");
        assertThat(friday.obligations().getFirst())
                .extracting(Obligation::key, Obligation::by)
                .containsExactly("apologise-for-call", parse("2026-03-11"));
        friday.take(missed("2026-03-13", "Het spijt ons", "2026-03-17"))
                .isRefusedBy(NewCallComesWithinAWorkingDay.class)
                .take(missed("2026-03-13", " ", "2026-03-16"))
                .isRefusedBy(MissedCallGetsAnApology.class)
                .take(missed("2026-03-13", "Het spijt ons", "2026-03-16"))
                .today("2026-03-16")
                .nextIs("talk");
    }

    @Test
    @Proves("S-074")
    void whoCalledDidNotMissIt() {
        var called = Dossiers.informal()
                .then(AftercareTests::promisedToCall)
                .take(new ContactTried(parse("2026-03-10"), Channel.PHONE, false));
        assertThat(CallBacks.open(called.dossier())).isEmpty();
        called.take(missed("2026-03-11", "Het spijt ons", "2026-03-12")).isRefusedBy(CallWasMissed.class);
    }

    @Test
    void aMailIsNoCall() {
        var mailed = Dossiers.informal()
                .then(AftercareTests::promisedToCall)
                .take(new ContactTried(parse("2026-03-10"), Channel.EMAIL, true));
        assertThat(CallBacks.open(mailed.dossier())).isPresent();
    }

    private static ComplaintStory promisedToCall(ComplaintStory story) {
        return story.take(new CallBackPromised(parse("2026-03-09"), parse("2026-03-10"), "tussen 10 en 11 uur"));
    }

    private static CallBackMissed missed(String on, String apology, String callOn) {
        return new CallBackMissed(parse(on), apology, parse(callOn), "9.30 uur");
    }

    private static CommitmentKept kept(String on, boolean confirmed) {
        return new CommitmentKept(parse(on), FIRST, confirmed);
    }

    private static CommitmentLateTold told(String on, String newDate) {
        return new CommitmentLateTold(parse(on), FIRST, parse(newDate), "Het spijt ons, het is blijven liggen.");
    }
}
