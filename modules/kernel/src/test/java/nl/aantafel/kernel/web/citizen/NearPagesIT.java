package nl.aantafel.kernel.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Program;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.NoSuchComplaint;
import nl.aantafel.kernel.Submission;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.dossier.IntakeStep.PartyNamed;
import nl.aantafel.kernel.dossier.NearStep.AftermathLooked;
import nl.aantafel.kernel.dossier.NearStep.AftermathTold;
import nl.aantafel.kernel.dossier.NearStep.CompanionNamed;
import nl.aantafel.kernel.dossier.NearStep.Connection;
import nl.aantafel.kernel.dossier.NearStep.HandlingJudged;
import nl.aantafel.kernel.dossier.NearStep.MandateGiven;
import nl.aantafel.kernel.dossier.NearStep.NeutralLook;
import nl.aantafel.kernel.dossier.NearStep.NeutralLookAsked;
import nl.aantafel.kernel.dossier.NearStep.SupervisionAsked;
import nl.aantafel.kernel.dossier.RoutingStep.OtherHandlerAsked;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the citizen and professionals send about staying near: good, bad, and not theirs. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class NearPagesIT {
    private static final String HOME = "/status/mijn-klacht";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Complaints complaints;

    @Autowired
    Municipalities municipalities;

    @Test
    @Proves({"S-039", "R-2.1-2"})
    void theCitizenSaysWhoComesAlongAndReadsItBack() throws Exception {
        var id = complained();
        assertThat(sent(id, "/status/meenemen", "tekst", "Mijn zus\nBep", "wensen", "Zij is slechthorend"))
                .isEqualTo(HOME + "?gelukt=meenemen");
        assertThat(dossier(id).last(CompanionNamed.class).orElseThrow().who()).isEqualTo("Mijn zus Bep");
        assertThat(shown(id)).contains("U neemt mee: Mijn zus Bep.");
    }

    @Test
    @Proves({"S-037", "S-164"})
    void theCitizenAsksForSomebodyNeutralWithoutAReason() throws Exception {
        var id = complained();
        sent(id, "/status/neutraal", "wie", "MEDIATOR", "tekst", "");
        assertThat(dossier(id).last(NeutralLookAsked.class).orElseThrow().look())
                .isEqualTo(NeutralLook.MEDIATOR);
        assertThat(shown(id)).contains("U vroeg om iemand die verder weg staat. Wij geven snel antwoord.");
    }

    @Test
    @Proves("S-032")
    void whatChangedAfterComplainingIsToldAndTheAnswerIsRead() throws Exception {
        var id = complained();
        sent(id, "/status/gevolgen", "tekst", "Er komt een onderzoek");
        assertThat(dossier(id).has(AftermathTold.class)).isTrue();
        assertThat(shown(id)).contains("Iemand anders kijkt ernaar");

        var looked = new AftermathLooked(complaints.today(), "n.bakker", Connection.CONNECTED, "Wij stoppen ermee");
        assertThatThrownBy(() -> take(id, staff(Role.HANDLER), looked)).isInstanceOf(NoSuchComplaint.class);
        take(id, staff(Role.COORDINATOR), looked);
        assertThat(shown(id)).contains("Het heeft met uw klacht te maken", "Wij stoppen ermee", "ombudsman");
    }

    @Test
    @Proves({"S-052", "S-133"})
    void theCitizenAsksWhetherTheProviderKeepsItsAgreements() throws Exception {
        var id = complained();
        sent(id, "/status/aanbieder", "over", "3", "tekst", "Houden zij zich eraan?");
        assertThat(dossier(id).last(SupervisionAsked.class).orElseThrow().provider())
                .isEqualTo(People.PROVIDER);
        assertThat(shown(id)).contains("U vroeg of de aanbieder zich aan de afspraken houdt.");
    }

    @Test
    @Proves("S-138")
    void fourQuestionsAreAskedAfterTheEndAndAnsweredWholeOrNotAtAll() throws Exception {
        var id = complained();
        assertThat(shown(id)).doesNotContain("Vond u de behandeling eerlijk?");
        sent(id, "/status/stoppen", "tekst", "Laat maar", "reden", "Laat maar");
        assertThat(dossier(id).isClosed()).isTrue();
        assertThat(shown(id)).contains("Vond u de behandeling eerlijk?");
        assertThat(page(id, "/status/eerlijk", "gehoord", "YES", "respect", "NO", "uitgelegd", "YES"))
                .contains("Geef op alle vier de vragen een antwoord.");
        sent(id, "/status/eerlijk", "gehoord", "YES", "respect", "NO", "uitgelegd", "YES", "onpartijdig", "PARTLY");
        assertThat(dossier(id).all(HandlingJudged.class)).hasSize(1);
        assertThat(shown(id)).doesNotContain("Vond u de behandeling eerlijk?");
    }

    @Test
    @Proves("S-130")
    void theCitizenReadsWhatTheContactPersonMayDecide() throws Exception {
        var id = complained();
        var mandate = new MandateGiven(complaints.today(), "n.bakker", "ontschotter", "Een voorschot tot 500 euro");
        assertThatThrownBy(() -> take(id, staff(Role.HANDLER), mandate)).isInstanceOf(NoSuchComplaint.class);
        take(id, staff(Role.COORDINATOR), new HandlerAssigned(complaints.today(), "n.bakker", "Noor Bakker", "14"));
        take(id, staff(Role.COORDINATOR), mandate);
        assertThat(shown(id)).contains("Een voorschot tot 500 euro");
    }

    @Test
    void whatIsEmptyOrUnknownIsAskedAgainAndNothingIsKept() throws Exception {
        var id = complained();
        assertThat(page(id, "/status/meenemen", "tekst", " ")).contains("id=\"fouten\"");
        assertThat(page(id, "/status/neutraal", "wie", "DE_KONING", "tekst", ""))
                .contains("Kies wie u wilt.");
        assertThat(page(id, "/status/gevolgen", "tekst", "")).contains("id=\"fouten\"");
        assertThat(page(id, "/status/aanbieder", "over", "99", "tekst", "Wat?")).contains("id=\"fouten\"");
        assertThat(page(id, "/status/aanbieder", "over", "x'--", "tekst", "Wat?"))
                .contains("id=\"fouten\"");
        assertThat(page(id, "/status/gevolgen", "tekst", "a".repeat(200_001))).contains("id=\"fouten\"");
        assertThat(dossier(id).steps()).hasSize(3);
    }

    @Test
    @Proves("S-037")
    void anotherContactPersonIsAskedOnceWithoutAReason() throws Exception {
        var id = complained();
        sent(id, "/status/andere-contactpersoon", "tekst", "");
        assertThat(page(id, "/status/andere-contactpersoon", "tekst", "")).contains("id=\"fouten\"");
        sent(id, "/status/andere-contactpersoon", "tekst", "Zij belt niet terug");
        assertThat(dossier(id).all(OtherHandlerAsked.class)).hasSize(2);
    }

    @Test
    void whatIsSentTwiceIsKeptOnceAndShownAsText() throws Exception {
        var id = complained();
        var story = "<script>alert(1)</script> ${7*7} \0";
        for (int i = 0; i < 2; i++)
            answer(
                    new Citizen(id.value()),
                    form("/status/meenemen", "tekst", story, "eenmalig", "zelfde-" + id.value()));
        assertThat(dossier(id).all(CompanionNamed.class)).hasSize(1);
        assertThat(shown(id)).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void aCitizenDoesNotAnswerForTheMunicipality() {
        var id = complained();
        var looked = new AftermathLooked(complaintsToday(), "n.bakker", Connection.NOT_CONNECTED, "Niets");
        assertThatThrownBy(() -> take(id, new Citizen(id.value()), looked)).isInstanceOf(NoSuchComplaint.class);
        var other = complained();
        var brings = new CompanionNamed(complaintsToday(), "Een vreemde", "");
        assertThatThrownBy(() -> take(id, new Citizen(other.value()), brings)).isInstanceOf(NoSuchComplaint.class);
    }

    @Test
    @Proves({"S-014", "S-016", "S-132"})
    void anOrganisationGetsANumberAndFollowsItsSignal() throws Exception {
        var body = answer(new Program(), signal("", "")).getContentAsString();
        assertThat(body).contains("Wij hebben uw melding", "KL-20");
        var list = answer(staff(Role.COORDINATOR), get("/werk/signalen")).getContentAsString();
        assertThat(list).contains("Vereniging Ouders Samen", "Signalen van organisaties");
    }

    @Test
    @Proves("S-132")
    void aCitizenIsNamedOnlyWithConsent() throws Exception {
        var refused = answer(new Program(), signal("Mevrouw Jansma", ""));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Vraag eerst toestemming aan de inwoner.", "Mevrouw Jansma");
        assertThat(answer(new Program(), signal("Mevrouw Jansma", "true")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void anEmptySignalSaysEverythingThatIsMissing() throws Exception {
        var refused = answer(new Program(), form("/melden/signaal"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Vul uw naam in.", "Schrijf op wat het knelpunt is.", "Kies wat voor organisatie het is.");
    }

    private static AbstractMockHttpServletRequestBuilder<?> signal(String citizen, String consent) {
        var form = form(
                "/melden/signaal",
                "organisatie",
                "Vereniging Ouders Samen",
                "naam",
                "A. Kooistra",
                "bereik",
                "a.kooistra@voorbeeld.example",
                "bron",
                "INTEREST_GROUP",
                "verhaal",
                "De brief is te moeilijk",
                "inwoner",
                citizen);
        return consent.isEmpty() ? form : form.param("toestemming", consent);
    }

    private ComplaintId complained() {
        var on = complaintsToday();
        return as(
                new Program(),
                () -> complaints
                        .receive(
                                Receipts.web(on.toString()),
                                List.of(
                                        new PartyNamed(on, People.complainant()),
                                        new PartyNamed(on, People.provider())),
                                UUID.randomUUID().toString())
                        .id());
    }

    private LocalDate complaintsToday() {
        return complaints.today();
    }

    private void take(ComplaintId id, Subject who, Step step) {
        var submission = new Submission(UUID.randomUUID().toString(), Submission.ANY, "omdat het moet");
        as(who, () -> complaints.take(id, step, submission));
    }

    private Dossier dossier(ComplaintId id) {
        return as(new Program(), () -> complaints.find(id).dossier());
    }

    private String shown(ComplaintId id) throws Exception {
        return answer(new Citizen(id.value()), get(HOME)).getContentAsString();
    }

    /** Where a good form leads. */
    private String sent(ComplaintId id, String path, String... fields) throws Exception {
        var answer = answer(new Citizen(id.value()), form(path, fields));
        assertThat(answer.getStatus()).as(path).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    /** What a bad form shows. */
    private String page(ComplaintId id, String path, String... fields) throws Exception {
        var answer = answer(new Citizen(id.value()), form(path, fields));
        assertThat(answer.getRedirectedUrl()).as(path).isNull();
        return answer.getContentAsString();
    }

    private static AbstractMockHttpServletRequestBuilder<?> form(String path, String... fields) {
        var form = post(path);
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return List.of(fields).contains("eenmalig")
                ? form
                : form.param("eenmalig", UUID.randomUUID().toString());
    }

    private MockHttpServletResponse answer(Subject who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        var site = MockMvcBuilders.webAppContextSetup(context).build();
        return as(who, () -> site.perform(request).andReturn().getResponse());
    }

    private <T, X extends Throwable> T as(Subject subject, ScopedValue.CallableOp<T, X> work) throws X {
        var tenant =
                municipalities.byHost("nieuwerhaven.localhost").orElseThrow().id();
        return TenantContext.call(tenant, () -> CurrentSubject.callAs(subject, work));
    }

    private static Staff staff(Role role) {
        return new Staff("n.bakker", "Noor Bakker", Set.of(role), "Klachten", "088");
    }
}
