package nl.aantafel.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Compartment;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.Look;
import nl.aantafel.access.Looking;
import nl.aantafel.access.Looks;
import nl.aantafel.access.PaperCases;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Anonymous;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.tenancy.TenantId;
import nl.aantafel.tenancy.connection.OwnerDatabase;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What citizens, coordinators and the privacy officer see of the log, and what others do not. */
@WithDatabase
@DirtiesContext
@SpringBootTest(properties = {"aantafel.tenant-config=src/test/resources/tenants", "aantafel.texts.strict=true"})
class LooksPagesIT {
    private static final Staff HANDLER = staff("behandelaar2", "Noor Bakker", Role.HANDLER);
    private static final Staff COORDINATOR = staff("coordinator", "Marieke Verhoeven", Role.COORDINATOR);
    private static final Staff OFFICER = staff("fg", "Anouk de Graaf", Role.PRIVACY_OFFICER);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    @Autowired
    WebApplicationContext context;

    @Autowired
    Municipalities municipalities;

    @Autowired
    PaperCases cases;

    @Autowired
    Looks looks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OwnerDatabase owner;

    private UUID dossier = new UUID(0, 0);
    private String number = "";

    @BeforeEach
    void aClosedDossierThatAColleagueLooksInto() {
        dossier = UUID.randomUUID();
        number = "KL-2026-" + Math.abs(dossier.hashCode());
        cases.put(new KnownCase(
                dossier,
                number,
                staff -> staff.username().equals("coordinator2"),
                Set.of("behandelaar"),
                LocalDate.of(2026, 1, 5),
                Set.of("name/jansma")));
        look(HANDLER, Looking.OPENED, "handler");
        look(OFFICER, Looking.LOG_READ, "privacy-officer");
    }

    @Test
    void theCitizenReadsWhoWhenAndWhyInDutchAndEnglish() throws Exception {
        var citizen = new Citizen(dossier);
        assertThat(body(citizen, get("/status/mijn-klacht/inzage")))
                .contains("Wie keek in mijn dossier", "Noor Bakker", "klachtbehandelaar", "16 maart 2026")
                .contains("opende het dossier", "De behandelaar werkt aan klachten.")
                .contains("functionaris gegevensbescherming")
                .doesNotContain("Anouk", "behandelaar2");
        assertThat(body(citizen, get("/status/mijn-klacht/inzage").param("lang", "en")))
                .contains(
                        "Who looked at my file",
                        "Noor Bakker",
                        "complaint handler",
                        "16 March 2026",
                        "opened the file");
    }

    @Test
    void nobodyElseReadsTheCitizensPage() throws Exception {
        for (var other : Set.of(new Anonymous(), HANDLER, COORDINATOR)) {
            var answer = answer(other, get("/status/mijn-klacht/inzage"));
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).isEqualTo("/status?verlopen");
        }
        assertThat(body(new Citizen(UUID.randomUUID()), get("/status/mijn-klacht/inzage")))
                .contains("Nog niemand")
                .doesNotContain("Noor Bakker");
    }

    @Test
    void staffWhoWatchOverPrivacyReadTheLooksAtOneDossierAndThatIsALookToo() throws Exception {
        var page = "/klachten/" + dossier + "/inzage";
        assertThat(body(OFFICER, get(page))).contains("Inzage in " + number, "Noor Bakker", "fg");
        assertThat(body(COORDINATOR, get(page))).contains("Noor Bakker");
        assertThat(body(COORDINATOR, get(page))).contains("bekeek wie in het dossier keek");
        var involved = staff("coordinator2", "Jo Jansen", Role.COORDINATOR);
        for (var other : Set.of(HANDLER, involved, staff("beheerder", "Lotte Visser", Role.CONFIGURATION_ADMIN)))
            assertThat(answer(other, get(page)).getStatus()).isEqualTo(404);
        assertThat(answer(OFFICER, get("/klachten/" + UUID.randomUUID() + "/inzage"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(OFFICER, get("/klachten/nieuw/inzage")).getStatus()).isEqualTo(404);
    }

    @Test
    void theWeeklyListNamesWhatStoodOutAndIsSignedOffBySomebodyElse() throws Exception {
        var list = body(OFFICER, get("/werk/inzage"));
        assertThat(list)
                .contains("Noor Bakker", number, "meer dan twee weken na de sluiting", "Week van 16 maart 2026");
        var signing = post("/werk/inzage").param("week", MONDAY.toString()).param("wie", "behandelaar2");
        assertThat(answer(OFFICER, signing).getStatus()).isEqualTo(422);
        assertThat(body(OFFICER, signing.param("besluit", "EXPLAINED").param("opmerking", "kort")))
                .contains("ten minste 10 tekens", "kort");
        var good = post("/werk/inzage")
                .param("week", MONDAY.toString())
                .param("wie", "behandelaar2")
                .param("besluit", "EXPLAINED")
                .param("opmerking", "Zij zocht een eerder oordeel.");
        assertThat(answer(HANDLER, good).getStatus()).isEqualTo(404);
        assertThat(answer(OFFICER, good).getStatus()).isEqualTo(302);
        assertThat(body(COORDINATOR, get("/werk/inzage"))).contains("Zij zocht een eerder oordeel.", "goede uitleg");
        assertThat(answer(OFFICER, good).getStatus()).isEqualTo(302);
        assertThat(body(OFFICER, get("/werk/inzage").param("week", "2026-03-02")))
                .contains("viel niets op");
        assertThat(answer(OFFICER, get("/werk/inzage").param("week", "gisteren"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoIsInvolvedInADossierSeesNoFindingAboutIt() throws Exception {
        var involved = staff("coordinator2", "Jo Jansen", Role.COORDINATOR);
        assertThat(body(involved, get("/werk/inzage"))).doesNotContain(number);
    }

    @Test
    void thePrivacyOfficerChecksTheChainAndFindsADossierByNumber() throws Exception {
        assertThat(answer(OFFICER, post("/werk/inzage/controle")).getStatus()).isEqualTo(302);
        assertThat(body(OFFICER, get("/werk/inzage"))).contains("regels zijn zoals zij zijn geschreven");
        assertThat(answer(HANDLER, post("/werk/inzage/controle")).getStatus()).isEqualTo(404);
        assertThat(answer(OFFICER, get("/werk/inzage").param("nummer", number)).getRedirectedUrl())
                .isEqualTo("/klachten/" + dossier + "/inzage");
        assertThat(answer(OFFICER, get("/werk/inzage").param("nummer", "KL-1999-000001"))
                        .getRedirectedUrl())
                .isEqualTo("/werk/inzage?gelukt=onbekend");
    }

    @Test
    void whenTheLookCannotBeWrittenThePageSaysWhyNothingIsShown() throws Exception {
        asOwner("revoke insert on access_log from " + tenant());
        try {
            var refused = answer(OFFICER, get("/klachten/" + dossier + "/inzage"));
            assertThat(refused.getStatus()).isEqualTo(503);
            assertThat(refused.getContentAsString())
                    .contains("Wij laten nu geen dossiers zien")
                    .doesNotContain("Noor Bakker", number);
        } finally {
            asOwner("grant insert on access_log to " + tenant());
        }
        assertThat(answer(OFFICER, get("/klachten/" + dossier + "/inzage")).getStatus())
                .isEqualTo(200);
    }

    private void look(Staff who, Looking how, String rule) {
        TenantContext.call(
                tenant(),
                () -> CurrentSubject.callAs(
                        who,
                        () -> transaction.execute(_ -> {
                            looks.seen(Look.at(how, dossier, Compartment.COMPLAINT, rule));
                            return true;
                        })));
    }

    private String body(Subject who, MockHttpServletRequestBuilder request) throws Exception {
        return answer(who, request).getContentAsString();
    }

    private MockHttpServletResponse answer(Subject who, MockHttpServletRequestBuilder request) throws Exception {
        var site = MockMvcBuilders.webAppContextSetup(context).build();
        return TenantContext.call(
                tenant(),
                () -> CurrentSubject.callAs(
                        who, () -> site.perform(request).andReturn().getResponse()));
    }

    private TenantId tenant() {
        return municipalities.all().getFirst().id();
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = owner.openFor(tenant());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Staff staff(String username, String name, Role role) {
        return new Staff(username, name, Set.of(role), "Klachten", "088 555 00 02");
    }
}
