package nl.aantafel.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.correspondence.LivedComplaint;
import nl.aantafel.kernel.dossier.ContactStep.ChannelChosen;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.LetterWay;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages on electronic traffic: the log, the channels, the outages, the citizen's choice. */
@SpringBootTest(
        properties = {
            "aantafel.tenant-config=../../tenant-config",
            "aantafel.outbox.pause=PT24H",
            "aantafel.texts.strict=true"
        })
@WithDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeliveryPagesIT {
    private static final Staff COORDINATOR = new Staff("coordinator", "Marieke", Set.of(Role.COORDINATOR), "", "");
    private static final Staff HANDLER = new Staff("behandelaar", "Hanna Bakker", Set.of(Role.HANDLER), "", "");
    private static final Contact BOTH = new Contact("", "jansma@post.example", "Dorpsstraat 1");
    private final LivedComplaint complaint;
    private final MockMvc browser;

    @Autowired
    DeliveryPagesIT(LivedComplaint complaint, WebApplicationContext context) {
        this.complaint = complaint;
        this.browser = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    @Proves("R-WM-12")
    void staffDownloadEverythingAndTheCitizenOnlyTheOwnLetters() throws Exception {
        var id = complaint.copied(BOTH);

        var all = ask(HANDLER, get("/klachten/" + id + "/verzendlog.csv"));
        var own = ask(new Citizen(id.value()), get("/status/mijn-klacht/verzendlog.csv"));

        assertThat(all.getContentType()).startsWith("text/csv");
        assertThat(all.getContentAsString()).contains("\"L1\"", "\"L11\"");
        assertThat(own.getContentAsString()).contains("\"L1\"").doesNotContain("\"L11\"");
        assertThat(ask(new Subject.Anonymous(), get("/status/mijn-klacht/verzendlog.csv"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(ask(new Citizen(id.value()), get("/klachten/" + id + "/verzendlog.csv"))
                        .getStatus())
                .isNotEqualTo(404);
    }

    @Test
    @Proves("R-WM-12")
    void openingALetterIsInTheLogOnTheCasePage() throws Exception {
        var id = complaint.copied(BOTH);
        var letter = complaint.letters(id).stream()
                .filter(line -> line.letter().isToComplainant())
                .findFirst()
                .orElseThrow()
                .letter();
        ask(new Citizen(id.value()), get("/status/mijn-klacht/brieven/" + letter.id()));

        var page = ask(HANDLER, get("/klachten/" + id + "?deel=stukken")).getContentAsString();

        assertThat(page).contains("Bewijs van verzending", "geopend door de inwoner", "Hoe de inwoner post krijgt");
    }

    @Test
    @Proves({"R-WM-5", "R-WM-6", "P-21"})
    void everybodySeesTheChannelsWithTheirDecreeAndThatPaperIsAlwaysOpen() throws Exception {
        var page = ask(new Subject.Anonymous(), get("/hulpmiddelen/kanalen")).getContentAsString();

        assertThat(page)
                .contains("Aanwijzingsbesluit digitale kanalen Nieuwerhaven 2026", "bezwaar@nieuwerhaven.example")
                .contains("Postbus 100", "Stadhuis", "088 555 12 00")
                .contains("Dan behandelen wij het toch");
    }

    @Test
    @Proves("R-WM-10")
    void anOutageIsRecordedByTheCoordinatorAndAsksForALookAtTheDossier() throws Exception {
        var id = complaint.copied(BOTH);
        complaint.take(
                id,
                new HearingOffered(
                        LivedComplaint.DAY,
                        PartyId.COMPLAINANT,
                        LivedComplaint.DAY.plusDays(14),
                        "Dinsdag om tien uur, op het stadhuis"));
        var form = post("/werk/storingen")
                .param("kanaal", "WEBSITE")
                .param("van", "1-3-2026")
                .param("van-tijd", "09.30")
                .param("wat", "Het formulier gaf een fout");

        assertThat(ask(HANDLER, form).getStatus()).isEqualTo(403);
        assertThat(ask(COORDINATOR, form).getStatus()).isEqualTo(302);

        assertThat(ask(COORDINATOR, get("/werk/storingen")).getContentAsString())
                .contains("Het formulier gaf een fout", "1-3-2026 09:30", "Het werkt weer");
        assertThat(ask(new Subject.Anonymous(), get("/hulpmiddelen/kanalen")).getContentAsString())
                .contains("sinds 1-3-2026 09:30");
        assertThat(ask(HANDLER, get("/klachten/" + id)).getContentAsString())
                .contains("Misschien kon de inwoner niet op tijd zijn", "/stappen/OverrunWeighed");
    }

    @Test
    void anOutageThatEndsBeforeItBeginsIsRefusedAndNothingIsLost() throws Exception {
        var form = post("/werk/storingen")
                .param("kanaal", "EMAIL")
                .param("van", "1-3-2026")
                .param("van-tijd", "12:00")
                .param("tot", "1-3-2026")
                .param("tot-tijd", "11:00")
                .param("wat", "Een verkeerd tijdstip");

        var answer = ask(COORDINATOR, form);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Het einde ligt na het begin", "Een verkeerd tijdstip");
    }

    @Test
    @Proves("R-WM-1")
    void theCitizenChoosesAndTakesItBack() throws Exception {
        var id = complaint.acknowledged(BOTH);
        var citizen = new Citizen(id.value());
        var choose = post("/status/brieven")
                .param("manier", "PAPER")
                .param("code-brieven", complaint.codeOf(id))
                .param("eenmalig", "sleutel-" + id);

        assertThat(ask(citizen, choose).getRedirectedUrl()).endsWith("gelukt=brieven");

        var page = ask(citizen, get("/status/mijn-klacht?gelukt=brieven")).getContentAsString();
        assertThat(page).contains("Nu: Op papier, per post.", "Uw keuze is bewaard");
    }

    @Test
    void anOpenPageAloneDoesNotSendSomebodysLettersAnotherWay() throws Exception {
        var id = complaint.acknowledged(BOTH);
        var other = complaint.acknowledged(BOTH);
        var citizen = new Citizen(id.value());
        for (var code : new String[] {"", "ABCD-EFGH-JKLM-NPQR-STUV", complaint.codeOf(other)}) {
            var choose = post("/status/brieven")
                    .param("manier", "EMAIL")
                    .param("code-brieven", code)
                    .param("eenmalig", "gok-" + code);
            assertThat(ask(citizen, choose).getContentAsString())
                    .contains("Deze toegangscode klopt niet", "Er is niets veranderd")
                    .doesNotContain("Nu: De brief zelf in een e-mail");
        }
    }

    @Test
    @Proves("R-WM-1")
    void whoGaveNoEmailIsNotOfferedItAndCannotForceIt() throws Exception {
        var id = complaint.acknowledged(new Contact("", "", "Dorpsstraat 1"));
        var citizen = new Citizen(id.value());

        var force = post("/status/brieven")
                .param("manier", "EMAIL")
                .param("code-brieven", complaint.codeOf(id))
                .param("eenmalig", "forceer-" + id);

        assertThat(ask(citizen, force).getRedirectedUrl()).endsWith("gelukt=");
        assertThat(ask(citizen, get("/status/mijn-klacht")).getContentAsString())
                .contains("Wij hebben geen e-mailadres van u")
                .doesNotContain("value=\"EMAIL\"");
    }

    @Test
    void aPreviewSaysHowTheLetterGoes() throws Exception {
        var id = complaint.assigned(BOTH);
        complaint.take(id, new ChannelChosen(LivedComplaint.DAY, LetterWay.PAPER));
        var form = post("/klachten/" + id + "/stappen/Acknowledged")
                .param("on", "2-3-2026")
                .param("voorbeeld", "ja");

        assertThat(ask(HANDLER, form).getContentAsString()).contains("Deze brief gaat zo: op papier, per post.");
    }

    private MockHttpServletResponse ask(Subject subject, MockHttpServletRequestBuilder request) {
        return complaint.here(() -> CurrentSubject.callAs(subject, () -> answer(request)));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return browser.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
