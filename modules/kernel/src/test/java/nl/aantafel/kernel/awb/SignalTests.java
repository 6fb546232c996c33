package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.awb.answering.CallBacks.Promised;
import nl.aantafel.kernel.awb.near.CallTime;
import nl.aantafel.kernel.awb.near.CitizenAgreesToBeNamed;
import nl.aantafel.kernel.awb.near.SignalIsNeverRefused;
import nl.aantafel.kernel.awb.near.SignalSaysWhoAndWhat;
import nl.aantafel.kernel.awb.near.Stacked;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.NearStep.SignalHandedIn;
import nl.aantafel.kernel.dossier.NearStep.Source;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.law.Regime;
import org.junit.jupiter.api.Test;

/** Law.md S-014, S-016, S-132: organisations and professionals are heard too; S-137: several providers, one contact. */
class SignalTests {
    private static final PartyId GARDENER = new PartyId(7);

    @Test
    @Proves({"S-014", "S-016"})
    void aSignalOfAnOrganisationIsRegisteredConfirmedAndAnswered() {
        var signal = signal();
        signal.isA(Regime.Kind.SIGNAL, "because.general-policy");
        assertThat(signal.clock("K0b").isRunning()).isTrue();
        signal.assigned("2026-03-02")
                .acknowledged("2026-03-03")
                .take(new SignalNoted(parse("2026-03-10"), " "))
                .isRefusedBy("SignalIsAnswered")
                .take(new SignalNoted(parse("2026-03-10"), "Wij passen de brief aan en laten het u weten"))
                .isAt(Stage.NOTED);
    }

    /** Report p. 45: confidential advisers see much from a distance; they tell it without a name. */
    @Test
    @Proves("S-098")
    void theConfidentialAdvisersTellWhatTheySeeWithoutAName() {
        var named = new SignalHandedIn(
                parse("2026-03-02"), "Jeugdstem", Source.CONFIDENTIAL_ADVISER, true, false, "Sanne wacht al een jaar");
        aComplaint().received(Receipts.anonymous("2026-03-02")).take(named).isRefusedBy(CitizenAgreesToBeNamed.class);
        aComplaint()
                .received(Receipts.anonymous("2026-03-02"))
                .take(new SignalHandedIn(
                        parse("2026-03-02"),
                        "Jeugdstem",
                        Source.CONFIDENTIAL_ADVISER,
                        false,
                        false,
                        "Ouders wachten vaak langer dan een half jaar"))
                .nextHasNo("none");
    }

    /** Wmo 2.5: the yearly survey is a source like any other; it names nobody. */
    @Test
    @Proves({"R-W-10", "S-105"})
    void aSurveyAmongClientsIsASourceOfSignals() {
        var survey = new SignalHandedIn(
                parse("2026-03-02"), "Bureau Meting", Source.SURVEY, false, false, "Een op de drie kent geen hulp");
        signal().take(survey).isA(Regime.Kind.SIGNAL, "because.general-policy");
        var named =
                new SignalHandedIn(parse("2026-03-02"), "Bureau Meting", Source.SURVEY, true, false, "Mevrouw Jansma");
        signal().take(named).isRefusedBy(CitizenAgreesToBeNamed.class);
    }

    @Test
    @Proves("S-016")
    void youWillNotGetItAnywayIsNoAnswer() {
        var declined = new Declined(
                parse("2026-03-04"),
                Set.of(),
                Ground.INSUFFICIENT_INTEREST,
                "U krijgt het toch niet",
                "",
                "",
                null,
                "c.smit");
        var breaches = signal().procedure(parse("2026-03-04")).breaches(declined, signal().dossier());
        assertThat(breaches).anyMatch(breach -> breach.rule().equals(SignalIsNeverRefused.class.getSimpleName()));
    }

    @Test
    @Proves("S-132")
    void aProfessionalBringsInACitizenOnlyWithConsent() {
        Dossiers.understood()
                .take(handedIn(true, false, "Zij krijgt geen antwoord"))
                .isRefusedBy(CitizenAgreesToBeNamed.class);
        Dossiers.understood()
                .take(handedIn(true, true, "Zij krijgt geen antwoord"))
                .isAt(Stage.RECEIVED);
        Dossiers.understood().take(handedIn(false, false, " ")).isRefusedBy(SignalSaysWhoAndWhat.class);
    }

    @Test
    @Proves("S-132")
    void aComplaintWithAProfessionalBesideItStaysAComplaint() {
        Dossiers.understood()
                .take(handedIn(true, true, "Zij krijgt geen antwoord"))
                .isA(Regime.Kind.WRITTEN_COMPLAINT, "because.complete");
    }

    @Test
    @Proves("S-137")
    void severalProvidersAreOneComplaintWithOneContactPerson() {
        var story = Dossiers.understood()
                .named("2026-03-04", People.provider())
                .named("2026-03-04", new Party(GARDENER, PartyRole.PROVIDER, "Tuinwerk", Party.Contact.NONE, null))
                .described("2026-03-04", about(2, People.PROVIDER));
        assertThat(Stacked.of(story.dossier()).isStacked()).isFalse();
        var stacked =
                Stacked.of(story.described("2026-03-04", about(3, GARDENER)).dossier());
        assertThat(stacked.isStacked()).isTrue();
        assertThat(stacked.parts())
                .extracting(Stacked.Part::name, Stacked.Part::elements)
                .containsExactly(
                        tuple("Thuiszorg De Linde", List.of(Elements.id(2))),
                        tuple("Tuinwerk", List.of(Elements.id(3))));
        assertThat(story.dossier().handler().orElseThrow().name()).isEqualTo("H. Bakker");
    }

    @Test
    @Proves("S-074")
    void aPromisedCallIsMissedWhenItsHourHasPassed() {
        assertThat(missed("tussen 10 en 12 uur", "2026-03-10T11:59")).isFalse();
        assertThat(missed("tussen 10 en 12 uur", "2026-03-10T12:01")).isTrue();
        assertThat(missed("om 14.30 uur", "2026-03-10T14:30")).isFalse();
        assertThat(missed("om 14.30 uur", "2026-03-10T14:31")).isTrue();
        assertThat(missed("om 99 uur", "2026-03-10T23:00")).isFalse();
        assertThat(missed("om 10 uur", "2026-03-09T23:00")).isFalse();
        assertThat(missed("om 23 uur", "2026-03-11T08:00")).isTrue();
    }

    private static boolean missed(String time, String now) {
        return CallTime.hasPassed(
                new Promised(parse("2026-03-09"), parse("2026-03-10"), time), LocalDateTime.parse(now));
    }

    private static ComplaintStory signal() {
        return aComplaint()
                .received(Receipts.web("2026-03-02"))
                .named("2026-03-02", People.complainant())
                .described("2026-03-02", general())
                .take(new SignalHandedIn(
                        parse("2026-03-02"),
                        "Vereniging Ouders Samen",
                        Source.INTEREST_GROUP,
                        false,
                        false,
                        "Veel ouders begrijpen de brief niet"));
    }

    private static SignalHandedIn handedIn(boolean aboutOne, boolean consents, String what) {
        return new SignalHandedIn(parse("2026-03-05"), "Steunpunt", Source.SUPPORTER, aboutOne, consents, what);
    }

    private static Element general() {
        var conduct = new Conduct("De brief is moeilijk", null, null, false);
        return new Element(
                Elements.id(1), "De brief is moeilijk", conduct, Matter.GENERAL_POLICY, Set.of(), Set.of(), null);
    }

    private static Element about(int number, PartyId whose) {
        var conduct = new Conduct("Er kwam niemand", null, whose, true);
        return new Element(Elements.id(number), "Er kwam niemand", conduct, Matter.CONDUCT, Set.of(), Set.of(), null);
    }
}
