package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.PROVIDER;

import java.util.Set;
import nl.aantafel.kernel.awb.ending.CopyWasSent;
import nl.aantafel.kernel.awb.ending.RespondentWasOfferedAHearing;
import nl.aantafel.kernel.awb.hearing.ComplainantWasToldBeforehand;
import nl.aantafel.kernel.awb.hearing.CopyGoesToARespondent;
import nl.aantafel.kernel.awb.hearing.CopyIsOfAWrittenComplaint;
import nl.aantafel.kernel.awb.hearing.EnclosuresWereReleased;
import nl.aantafel.kernel.dossier.ContactStep.PrivacyChoiceMade;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import org.junit.jupiter.api.Test;

/** Awb 9:9: those complained about get a copy. */
class Awb9_9Tests {
    @Test
    @Proves({"R-9.9-1", "S-033"})
    void nobodyGetsACopyBeforeTheCitizenKnows() {
        Dossiers.formal().copied("2026-03-09").isRefusedBy(ComplainantWasToldBeforehand.class);
    }

    @Test
    @Proves("R-9.9-1")
    void enclosuresGoOnlyWhenTheCitizenSaysSo() {
        var keptBack =
                Dossiers.formal().take(new PrivacyChoiceMade(parse("2026-03-06"), false, "Niet mijn medische brief"));
        keptBack.copied("2026-03-09", "brief huisarts").isRefusedBy(EnclosuresWereReleased.class);
        keptBack.copied("2026-03-09").isAt(Stage.FORMAL);
        Dossiers.formal()
                .privacyChosen("2026-03-06")
                .copied("2026-03-09", "brief huisarts")
                .isAt(Stage.FORMAL);
    }

    @Test
    @Proves("R-9.9-1")
    void onlyWhoItIsAboutGetsACopy() {
        Dossiers.formal()
                .named("2026-03-05", People.provider())
                .privacyChosen("2026-03-06")
                .take(new CopySent(parse("2026-03-09"), PROVIDER, Set.of()))
                .isRefusedBy(CopyGoesToARespondent.class);
    }

    @Test
    @Proves({"R-9.9-1", "S-030", "S-033"})
    void ofAConfidentialOrAnonymousComplaintNoCopyGoes() {
        confidential(Receipts.confidential("2026-03-02"))
                .copied("2026-03-09")
                .isRefusedBy(ComplainantWasToldBeforehand.class, CopyIsOfAWrittenComplaint.class);
        confidential(Receipts.confidential("2026-03-02"))
                .privacyChosen("2026-03-06")
                .copied("2026-03-09")
                .isAt(Stage.FORMAL);
        confidential(Receipts.anonymous("2026-03-02"))
                .privacyChosen("2026-03-06")
                .copied("2026-03-09")
                .isRefusedBy(CopyIsOfAWrittenComplaint.class);
    }

    @Test
    @Proves("R-9.9-1")
    void aJudgementWithoutACopyIsRefused() {
        Dossiers.judged()
                .named(
                        "2026-03-26",
                        new Party(new PartyId(5), PartyRole.RESPONDENT, "P. Mulder", Contact.NONE, "p.mulder"))
                .concluded("2026-03-27")
                .isRefusedBy(CopyWasSent.class, RespondentWasOfferedAHearing.class);
    }

    private static ComplaintStory confidential(Received received) {
        return aComplaint()
                .received(received)
                .named("2026-03-02", People.complainant())
                .named("2026-03-02", People.respondent())
                .formal("2026-03-05");
    }
}
