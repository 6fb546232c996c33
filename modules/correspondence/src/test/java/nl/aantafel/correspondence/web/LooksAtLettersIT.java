package nl.aantafel.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
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
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Who reads a letter, takes a file or has the post on the screen, stands in the log; the citizen's own reading does not. */
@SpringBootTest(properties = {"aantafel.tenant-config=../../tenant-config", "aantafel.outbox.pause=PT24H"})
@WithDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LooksAtLettersIT {
    private static final Staff HANDLER = new Staff("behandelaar", "Hanna Bakker", Set.of(Role.HANDLER), "", "");
    private final LivedComplaint complaint;
    private final MockMvc browser;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    LooksAtLettersIT(
            LivedComplaint complaint, WebApplicationContext context, JdbcClient jdbc, TransactionTemplate transaction) {
        this.complaint = complaint;
        this.browser = MockMvcBuilders.webAppContextSetup(context).build();
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void aLetterThatIsReadIsOneLine() {
        var id = complaint.copied(new Contact("", "", "Dorpsstraat 1"));
        var letter = letter(id);
        ask(HANDLER, "/klachten/" + id + "/brieven/" + letter.id());
        assertThat(lines(id))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("how", "LETTER_READ")
                        .containsEntry("compartment", "LETTER")
                        .containsEntry("account", "behandelaar")
                        .containsEntry("rule", "crew")
                        .containsEntry("item", letter.id()));
    }

    @Test
    void aFileThatIsTakenAlongIsOneLine() {
        var id = complaint.copied(new Contact("", "", "Dorpsstraat 1"));
        ask(HANDLER, "/klachten/" + id + "/verzendlog.csv");
        assertThat(lines(id))
                .singleElement()
                .satisfies(line ->
                        assertThat(line).containsEntry("how", "DOWNLOADED").containsEntry("rule", "crew"));
    }

    @Test
    void thePostOnTheScreenIsOneLine() {
        complaint.copied(new Contact("", "", "Dorpsstraat 1"));
        ask(HANDLER, "/werk/post");
        assertThat(all())
                .last()
                .satisfies(line -> assertThat(line)
                        .containsEntry("how", "LISTED")
                        .containsEntry("complaint_id", null)
                        .satisfies(row -> assertThat((Integer) row.get("shown")).isPositive()));
    }

    @Test
    void theCitizensOwnReadingIsNoLook() {
        var id = complaint.copied(new Contact("", "", "Dorpsstraat 1"));
        var citizen = new Citizen(id.value());
        ask(citizen, "/status/mijn-klacht/brieven/" + letter(id).id());
        ask(citizen, "/status/mijn-klacht/verzendlog.csv");
        ask(citizen, "/status/mijn-klacht/ombudsman.zip");
        assertThat(lines(id)).isEmpty();
    }

    private SentLetter letter(ComplaintId id) {
        return complaint.letters(id).stream()
                .map(line -> line.letter())
                .filter(SentLetter::isToComplainant)
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> lines(ComplaintId id) {
        return all().stream()
                .filter(line -> id.value().equals(line.get("complaint_id")))
                .toList();
    }

    private List<Map<String, Object>> all() {
        return complaint.here(() -> transaction.execute(_ ->
                jdbc.sql("select * from access_log order by number").query().listOfRows()));
    }

    private void ask(Subject subject, String path) {
        complaint.here(() -> CurrentSubject.callAs(subject, () -> {
            try {
                assertThat(browser.perform(get(path)).andReturn().getResponse().getStatus())
                        .isEqualTo(200);
                return true;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }));
    }
}
