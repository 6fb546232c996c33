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
import nl.aantafel.correspondence.archive.SentLetter;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages with letters, asked for by a known person. Who is that person, is proved elsewhere. */
@SpringBootTest(
        properties = {
            "aantafel.tenant-config=../../tenant-config",
            "aantafel.outbox.pause=PT24H",
            "aantafel.texts.strict=true"
        })
@WithDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LetterPagesIT {
    private static final Staff COORDINATOR = new Staff("coordinator", "Carla Visser", Set.of(Role.COORDINATOR), "", "");
    private static final Staff HANDLER = new Staff("behandelaar", "Hanna Bakker", Set.of(Role.HANDLER), "", "");
    private final LivedComplaint complaint;
    private final MockMvc browser;

    @Autowired
    LetterPagesIT(LivedComplaint complaint, WebApplicationContext context) {
        this.complaint = complaint;
        this.browser = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void aLetterOpensAsPdfThatNoCacheKeeps() {
        var id = complaint.copied(new Contact("", "", "Dorpsstraat 1"));
        var letter = letter(id, LetterKind.L1);

        var answer = ask(HANDLER, "/klachten/" + id + "/brieven/" + letter.id());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"" + letter.number() + "-L1.pdf\"");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theCitizenOpensTheOwnLetterAndNoOther() {
        var id = complaint.copied(new Contact("", "", "Dorpsstraat 1"));
        var citizen = new Citizen(id.value());

        var own = ask(
                citizen,
                "/status/mijn-klacht/brieven/" + letter(id, LetterKind.L1).id());
        var copy = ask(
                citizen,
                "/status/mijn-klacht/brieven/" + letter(id, LetterKind.L11).id());
        var over = ask(
                new Subject.Anonymous(),
                "/status/mijn-klacht/brieven/" + letter(id, LetterKind.L1).id());

        assertThat(own.getStatus()).isEqualTo(200);
        assertThat(copy.getStatus()).isEqualTo(404);
        assertThat(over.getStatus()).isEqualTo(303);
    }

    @Test
    void theCasePageListsTheLettersWithTheirState() throws Exception {
        var id = complaint.copied(new Contact("", "", "Dorpsstraat 1"));

        var page = ask(HANDLER, "/klachten/" + id + "?deel=stukken").getContentAsString();

        assertThat(page)
                .contains("Ontvangstbevestiging", "Kopie van de klacht", "nog te versturen per post")
                .contains("/klachten/" + id + "/brieven/"
                        + letter(id, LetterKind.L1).id());
    }

    @Test
    void theStatusPageListsTheOwnLetters() throws Exception {
        var id = complaint.copied(new Contact("", "", "Dorpsstraat 1"));

        var page = ask(new Citizen(id.value()), "/status/mijn-klacht").getContentAsString();

        assertThat(page)
                .contains("Brieven van ons", "Wij hebben uw klacht ontvangen")
                .doesNotContain("Kopie van een klacht");
    }

    @Test
    void aStepWhoseLetterIsIncompleteSaysWhatIsMissing() throws Exception {
        var id = complaint.receivedFrom(new Contact("", "jansma@post.example", ""));
        var form = post("/klachten/" + id + "/stappen/Acknowledged").param("on", "2-3-2026");

        var answer = ask(COORDINATOR, form);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("want de klacht heeft nog geen behandelaar", "Wijs eerst een behandelaar aan.");
    }

    @Test
    void thePostRoomShowsWhatWaits() throws Exception {
        var id = complaint.copied(new Contact("", "", "Dorpsstraat 1"), "Brief van de huisarts");

        var page = ask(HANDLER, "/werk/post").getContentAsString();

        assertThat(page)
                .contains(letter(id, LetterKind.L11).number())
                .contains("Brief van de huisarts")
                .contains("Ik heb de brief verstuurd")
                .contains("E-mail staat uit");
    }

    @Test
    void aPreviewShowsTheLetterAndKeepsNothing() throws Exception {
        var id = complaint.assigned(new Contact("", "jansma@post.example", ""));

        var form = post("/klachten/" + id + "/stappen/Acknowledged")
                .param("on", "2-3-2026")
                .param("voorbeeld", "ja");
        var page = ask(HANDLER, form).getContentAsString();

        assertThat(page)
                .contains("Deze brief gaat mee")
                .contains("Wij hebben uw klacht ontvangen")
                .contains("data:application/pdf;base64,");
        assertThat(complaint.letters(id)).isEmpty();
    }

    private SentLetter letter(ComplaintId id, LetterKind kind) {
        return complaint.letters(id).stream()
                .map(line -> line.letter())
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse ask(Subject subject, String path) {
        return ask(subject, get(path));
    }

    private MockHttpServletResponse ask(Subject subject, RequestBuilder request) {
        return complaint.here(() -> CurrentSubject.callAs(subject, () -> answer(request)));
    }

    private MockHttpServletResponse answer(RequestBuilder request) {
        try {
            return browser.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
