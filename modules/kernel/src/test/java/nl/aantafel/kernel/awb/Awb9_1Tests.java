package nl.aantafel.kernel.awb;

import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.aantafel.kernel.awb.intake.ComplainantIsOne;
import nl.aantafel.kernel.awb.intake.ConductIsNotToCome;
import nl.aantafel.kernel.awb.intake.ReceivedOnlyOnce;
import nl.aantafel.kernel.awb.routing.GroupHasAContactPerson;
import nl.aantafel.kernel.awb.talking.ConcernsAParticularMatter;
import nl.aantafel.kernel.awb.term.ElementRegime;
import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.IntakeStep.Requirement;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.RoutingStep.GroupNamed;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.kernel.law.Regime.Kind;
import org.junit.jupiter.api.Test;

/** Awb 9:1: everybody may complain about how the municipality behaved in a particular matter. */
class Awb9_1Tests {
    @Test
    @Proves({"R-9.1-1", "S-001", "S-168"})
    void aStoryAloneIsEnough() {
        aComplaint().received(Receipts.phone("2026-03-02")).isAt(Stage.RECEIVED);
    }

    @Test
    @Proves("R-9.1-1")
    void anybodyMayComplainAboutWhatWasDoneToAnother() {
        var story = aComplaint().received("2026-03-02").described("2026-03-02", Elements.towardsAnother(1));
        assertThat(story.regime().kind()).isEqualTo(Kind.OTHER_COMPLAINT);
        assertThat(story.regime().missing()).containsExactly(Requirement.TOWARDS_COMPLAINANT);
    }

    @Test
    @Proves("R-9.1-1")
    void policyInGeneralIsNoParticularMatter() {
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.of(1, Matter.GENERAL_POLICY))
                .formal("2026-03-03")
                .isWarnedBy(ConcernsAParticularMatter.class);
    }

    @Test
    @Proves("R-9.1-1")
    void whatStillHasToHappenIsNoConduct() {
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.conductUntil(1, "2026-03-03"))
                .isRefusedBy(ConductIsNotToCome.class);
    }

    @Test
    void talkingAboutPolicyNeedsNoWarning() {
        aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.of(1, Matter.GENERAL_POLICY))
                .informal("2026-03-03")
                .isAt(Stage.INFORMAL);
    }

    @Test
    @Proves({"R-9.1-1", "R-BZ-11"})
    void anElementOnPolicyIsASignalBesideAnElementThatIsHandled() {
        var story = Dossiers.understood().described("2026-03-04", Elements.of(2, Matter.GENERAL_POLICY));
        assertThat(story.dossier().elements())
                .extracting(element -> ElementRegime.of(element, story.dossier(), story.circumstances()))
                .containsExactly(ElementRegime.WRITTEN_COMPLAINT, ElementRegime.POLICY_SIGNAL);
    }

    @Test
    @Proves({"R-9.1-1", "S-017"})
    void aGroupComplainsWithOnePersonToCall() {
        var day = LocalDate.parse("2026-03-05");
        Dossiers.understood()
                .take(new GroupNamed(day, "Bewoners Turfkade", "", ""))
                .isRefusedBy(GroupHasAContactPerson.class)
                .take(new GroupNamed(day, "Bewoners Turfkade", "A. Jansma", ""))
                .isA(Kind.WRITTEN_COMPLAINT, "because.complete");
    }

    @Test
    @Proves("S-018")
    void whoComesThroughThePressIsHandledLikeEverybody() {
        var web = Receipts.web("2026-03-02");
        var press = aComplaint()
                .received(new Received(
                        web.on(),
                        Channel.COUNCIL_OR_MEDIA,
                        web.narrative(),
                        true,
                        true,
                        web.dated(),
                        web.openness(),
                        false,
                        web.supportNeeds(),
                        "nl"))
                .named("2026-03-02", People.complainant());
        var ordinary = aComplaint().received("2026-03-02");

        assertThat(press.obligations()).isEqualTo(ordinary.obligations());
        assertThat(press.clocks()).isEqualTo(ordinary.clocks());
        assertThat(press.regime()).isEqualTo(ordinary.regime());
    }

    @Test
    void thereIsOneComplainant() {
        var second = new Party(new PartyId(4), PartyRole.COMPLAINANT, "B. Jansma", Contact.NONE, null);
        var renamed = new Party(COMPLAINANT, PartyRole.HELPER, "A. Jansma", Contact.NONE, null);
        Dossiers.understood()
                .named("2026-03-05", second)
                .isRefusedBy(ComplainantIsOne.class)
                .named("2026-03-05", renamed)
                .isRefusedBy(ComplainantIsOne.class);
    }

    @Test
    void aComplaintIsReceivedOnlyOnce() {
        aComplaint().received("2026-03-02").take(Receipts.web("2026-03-05")).isRefusedBy(ReceivedOnlyOnce.class);
    }
}
