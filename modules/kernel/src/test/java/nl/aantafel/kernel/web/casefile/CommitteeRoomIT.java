package nl.aantafel.kernel.web.casefile;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;
import static nl.aantafel.kernel.fixtures.Visit.form;
import static nl.aantafel.kernel.fixtures.Visit.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Visit;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;

/** Awb 9:14: the committee of Zuiderveen has a room of its own; those who work for the municipality stay outside. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class CommitteeRoomIT {
    private static final Staff SECRETARY = staff("secretaris", Role.SECRETARY);
    private static final Staff CHAIR = staff("voorzitter", Role.COMMITTEE_CHAIR);
    private static final Staff MEMBER = staff("lid1", Role.COMMITTEE_MEMBER);
    private static final Staff STRANGER = staff("oudlid", Role.COMMITTEE_MEMBER);
    private static final Staff COORDINATOR = staff("coordinator", Role.COORDINATOR);
    private static final Staff HANDLER = staff(People.HANDLER_STAFF, Role.HANDLER);
    private static final Staff ADMIN = staff("beheerder", Role.CONFIGURATION_ADMIN);

    @Autowired
    WebApplicationContext context;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Complaints complaints;

    private Visit visit() {
        return new Visit("zuiderveen", context, municipalities);
    }

    @Test
    @Proves({"R-9.14-1", "R-9.15-5"})
    void theOrganAndWhoHasNoSeatStayOutside() throws Exception {
        var file = "/commissie/" + heard();
        for (var outsider : Set.of(COORDINATOR, HANDLER, ADMIN)) {
            assertThat(visit().status(outsider, get("/commissie")))
                    .as(outsider.username())
                    .isEqualTo(404);
            assertThat(visit().status(outsider, get(file)))
                    .as(outsider.username())
                    .isEqualTo(404);
            assertThat(visit().status(outsider, form(file + "/notities", "tekst", "Van de gemeente")))
                    .as(outsider.username())
                    .isEqualTo(404);
            assertThat(visit().status(outsider, form(file + "/concept", "advice", "Ongegrond")))
                    .as(outsider.username())
                    .isEqualTo(404);
        }
        assertThat(visit().status(STRANGER, get(file))).isEqualTo(404);
        assertThat(visit().status(CHAIR, get("/commissie/" + UUID.randomUUID())))
                .isEqualTo(404);
        assertThat(visit().body(CHAIR, get(file))).doesNotContain("Van de gemeente");
    }

    @Test
    @Proves("R-9.14-1")
    void whatTheCommitteeWritesForItselfIsNowhereElse() throws Exception {
        var id = heard();
        assertThat(visit().status(
                                MEMBER,
                                form("/commissie/" + id + "/notities", "tekst", "Wij twijfelen aan het verslag")))
                .isEqualTo(302);
        assertThat(visit().status(CHAIR, form("/commissie/" + id + "/concept", "findings", "Nog onzeker")))
                .isEqualTo(302);
        assertThat(visit().body(SECRETARY, get("/commissie/" + id)))
                .contains("Wij twijfelen aan het verslag")
                .contains("Nog onzeker");
        for (var part : new String[] {"", "?deel=logboek", "?deel=horen", "?deel=berichten", "?deel=stukken"})
            assertThat(visit().body(COORDINATOR, get("/klachten/" + id + part)))
                    .doesNotContain("Wij twijfelen")
                    .doesNotContain("Nog onzeker");
    }

    @Test
    @Proves({"R-9.15-4", "L13"})
    void theCommitteeGivesItsAdviceWholeOrNotAtAll() throws Exception {
        var file = "/commissie/" + heard();
        assertThat(visit().body(CHAIR, form(file + "/advies", "leden", "voorzitter")))
                .contains("Awb 9:15 lid 4");
        assertThat(visit().status(
                                SECRETARY,
                                form(
                                        file + "/concept",
                                        "findings",
                                        "Niemand belde",
                                        "advice",
                                        "Verklaar de klacht gegrond",
                                        "judgement",
                                        "FOUNDED")))
                .isEqualTo(302);
        assertThat(visit().status(CHAIR, form(file + "/advies", "leden", "oudlid")))
                .isEqualTo(422);
        assertThat(visit().status(CHAIR, form(file + "/advies", "leden", "voorzitter", "leden", "lid1")))
                .isEqualTo(302);
        assertThat(visit().body(CHAIR, get(file))).contains("heeft haar advies uitgebracht");
    }

    @Test
    @Proves({"R-9.15-2", "R-9.15-3", "R-9.15-4"})
    void theOrganIsToldWhyItCannotAdviseOrHear() throws Exception {
        var id = heard();
        var advice = form(
                "/klachten/" + id + "/stappen/Advised",
                "on",
                "16-3-2026",
                "findings",
                "Gezien",
                "advice",
                "Ongegrond",
                "judgement",
                "UNFOUNDED");
        var refused = visit().answer(COORDINATOR, advice);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Awb 9:15 lid 4");
        var heard = form(
                "/klachten/" + id + "/stappen/Heard", "on", "24-2-2026", "who", "1", "attendees", "De behandelaar");
        assertThat(visit().answer(HANDLER, heard).getContentAsString()).contains("Awb 9:15 lid 2");
        assertThat(visit().status(HANDLER, form("/commissie/" + id + "/horen", "lid", "lid1")))
                .isEqualTo(404);
    }

    @Test
    @Proves("R-9.14-1")
    void theOrganInstructsOnlyInGeneral() throws Exception {
        var page = "/commissie/aanwijzingen";
        assertThat(visit().status(
                                COORDINATOR,
                                form(page, "tekst", "Verklaar KL-2026-000001 ongegrond", "algemeen", "true")))
                .isEqualTo(422);
        assertThat(visit().status(COORDINATOR, form(page, "tekst", "Hoor ook op dinsdagavond")))
                .isEqualTo(422);
        assertThat(visit().status(COORDINATOR, form(page, "tekst", "Hoor ook op dinsdagavond", "algemeen", "true")))
                .isEqualTo(302);
        assertThat(visit().body(MEMBER, get(page)))
                .contains("Hoor ook op dinsdagavond")
                .doesNotContain("KL-2026-000001");
        assertThat(visit().status(HANDLER, form(page, "tekst", "Iets", "algemeen", "true")))
                .isEqualTo(404);
        assertThat(visit().status(CHAIR, form(page, "tekst", "Iets", "algemeen", "true")))
                .isEqualTo(404);
    }

    @Test
    void sendingANoteTwiceWritesItOnce() throws Exception {
        var file = "/commissie/" + heard();
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            assertThat(visit().status(CHAIR, form(file + "/notities", "tekst", "eenmaal genoteerd", "eenmalig", key)))
                    .isEqualTo(302);
        assertThat(visit().body(CHAIR, get(file))).containsOnlyOnce("eenmaal genoteerd");
    }

    @Test
    @Proves("R-9.15-2")
    void aHearingIsLeftToAMemberFromTheRoom() throws Exception {
        var file = "/commissie/" + heard();
        assertThat(visit().status(CHAIR, form(file + "/horen", "lid", "secretaris")))
                .isEqualTo(422);
        assertThat(visit().status(CHAIR, form(file + "/horen", "lid", "lid1"))).isEqualTo(302);
    }

    /** A complaint that was heard, with a report. */
    private String heard() {
        return visit().receive(
                        complaints,
                        aComplaint()
                                .in(LocalRules.zuiderveen())
                                .received("2026-02-02")
                                .assigned("2026-02-02")
                                .take(new Acknowledged(parse("2026-02-04"), true))
                                .described("2026-02-04", Elements.conduct(1))
                                .named("2026-02-04", People.respondent())
                                .formal("2026-02-05")
                                .privacyChosen("2026-02-06")
                                .copied("2026-02-09")
                                .invited("2026-02-09", COMPLAINANT, "2026-02-23")
                                .invited("2026-02-09", RESPONDENT, "2026-02-23")
                                .heard("2026-02-24", COMPLAINANT)
                                .heard("2026-02-24", RESPONDENT)
                                .reported("2026-02-25", "2026-02-24"));
    }
}
