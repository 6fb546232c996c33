package nl.aantafel.kernel.web.circle;

import static nl.aantafel.kernel.fixtures.Visit.form;
import static nl.aantafel.kernel.fixtures.Visit.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Visit;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Who sees what of a complaint, over the pages themselves. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class NeedToKnowIT {
    private static final Staff COORDINATOR = staff("coordinator", Role.COORDINATOR);
    private static final Staff HANDLER = staff("behandelaar", Role.HANDLER);
    private static final Staff OTHER = staff("behandelaar2", Role.HANDLER);
    private static final Staff PRIVACY = staff("fg", Role.PRIVACY_OFFICER);
    private static final Staff ALTERNATE = staff("vervanger", Role.ALTERNATE_COORDINATOR);
    private static final String STORY = "Het zilveren sleuteltje past nergens meer op.";
    private static final String NAME = "Tjitske Hoogakkerveen";
    private static final String SECRET = "Wietske Achterbosveld";
    private static final List<String> TABS = List.of(
            "",
            "?deel=klachtpunten",
            "?deel=stukken",
            "?deel=berichten",
            "?deel=horen",
            "?deel=oordeel",
            "?deel=logboek");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Municipalities municipalities;

    private Visit visit() {
        return new Visit("nieuwerhaven", context, municipalities);
    }

    @Test
    @Proves("S-144")
    void aHandlerSeesOfWhatNobodyHandlesOnlyEnoughToTakeItUp() throws Exception {
        var address = recorded("OPEN");
        var page = visit().body(HANDLER, get(address));
        assertThat(page).contains("Ik behandel deze klacht").doesNotContain("sleuteltje", "Hoogakkerveen");
        assertThat(visit().body(HANDLER, get("/werk?lijst=niet-toegewezen")))
                .contains(address)
                .doesNotContain("sleuteltje", "Hoogakkerveen");
        assertThat(visit().body(HANDLER, get("/zoeken?q=sleuteltje"))).doesNotContain(address);
        assertThat(visit().status(HANDLER, get(address + "/stappen/Noted"))).isEqualTo(404);
        assertThat(visit().status(HANDLER, get(address + "/afspraken"))).isEqualTo(404);
        assertThat(visit().status(HANDLER, get(address + "/kring"))).isEqualTo(404);

        assertThat(visit().status(HANDLER, form(address + "/oppakken"))).isEqualTo(302);
        assertThat(visit().body(HANDLER, get(address))).contains("sleuteltje", NAME);
        assertThat(visit().status(OTHER, get(address))).isEqualTo(404);
        assertThat(visit().body(OTHER, get("/werk?lijst=alle"))).doesNotContain(address);
        assertThat(visit().status(OTHER, form(address + "/oppakken"))).isEqualTo(404);
    }

    @Test
    @Proves("S-144")
    void whoIsAddedToTheTeamReadsItAndWhoLeavesItDoesNot() throws Exception {
        var address = handled("OPEN");
        assertThat(visit().status(OTHER, get(address))).isEqualTo(404);
        send(COORDINATOR, address + "/stappen/TeamMemberAdded", "staff", "behandelaar2", "why", "Kent de regels.");
        assertThat(visit().body(OTHER, get(address))).contains("sleuteltje");
        assertThat(visit().body(OTHER, get("/klachten?lijst=alle"))).contains(address);
        assertThat(visit().status(OTHER, form(address + "/stappen/TeamMemberLeft", "staff", "behandelaar2")))
                .isEqualTo(404);
        send(COORDINATOR, address + "/stappen/TeamMemberLeft", "staff", "behandelaar2");
        assertThat(visit().status(OTHER, get(address))).isEqualTo(404);
    }

    @Test
    @Proves("S-030")
    void whoComplainsConfidentiallyIsKnownToTheCoordinatorAlone() throws Exception {
        var address = handled("CONFIDENTIAL");
        for (var tab : TABS) {
            var page = visit().body(HANDLER, get(address + tab));
            assertThat(page).as(tab).doesNotContain("Achterbosveld", "Wietske", "06 12 34 56 70");
        }
        assertThat(visit().body(HANDLER, get(address))).contains("Klager ", "De inwoner wil niet bekend zijn");
        assertThat(visit().body(COORDINATOR, get(address))).contains(SECRET);
        assertThat(visit().body(HANDLER, get("/klachten?lijst=alle"))
                        + visit().body(HANDLER, get("/zoeken?q=Achterbosveld")))
                .doesNotContain(SECRET);

        assertThat(visit().status(HANDLER, lifted(address, "behandelaar"))).isEqualTo(404);
        assertThat(visit().status(COORDINATOR, lifted(address, "behandelaar2"))).isEqualTo(422);
        assertThat(visit().status(COORDINATOR, lifted(address, "behandelaar"))).isEqualTo(302);
        assertThat(visit().body(HANDLER, get(address))).contains(SECRET);
        var citizen = new Subject.Citizen(UUID.fromString(address.split("/")[2]));
        assertThat(visit().body(citizen, get("/status/mijn-klacht")))
                .contains("Wij vertelden een medewerker die uw klacht behandelt wie u bent");
    }

    @Test
    void thePrivacyOfficerSeesWhereItStandsAndNothingElse() throws Exception {
        var address = handled("OPEN");
        assertThat(visit().body(PRIVACY, get(address)))
                .contains("U ziet alleen nummer, dagen en fase")
                .doesNotContain("sleuteltje", "Hoogakkerveen", "Ik behandel deze klacht");
        assertThat(visit().body(PRIVACY, get("/klachten?lijst=alle")))
                .contains(address)
                .doesNotContain("sleuteltje", "Hoogakkerveen");
        assertThat(visit().status(PRIVACY, form(address + "/oppakken"))).isEqualTo(404);
    }

    @Test
    @Proves({"S-033", "S-035"})
    void forWhoIsKeptOutTheWorldIsTheSameAsWithoutTheComplaint() throws Exception {
        var before = world(OTHER);
        var address = recorded("OPEN");
        send(COORDINATOR, address + "/stappen/InvolvementNoted", "staff", "behandelaar2", "involvement", "ADVISED");
        assertThat(world(OTHER)).isEqualTo(before);

        var second = recorded("OPEN");
        send(COORDINATOR, second + "/stappen/UnitKeptOut", "unit", "klachten", "from", "2-3-2026", "why", "Besliste.");
        assertThat(world(OTHER)).isEqualTo(before);
        for (var hidden : List.of(address, second)) {
            var random = "/klachten/" + UUID.randomUUID();
            for (var path : List.of("", "/kring", "/stappen/Noted", "/afspraken", "/niet-behandelen", "/vastgelegd"))
                assertThat(answer(OTHER, hidden + path)).as(path).isEqualTo(answer(OTHER, random + path));
            assertThat(visit().status(OTHER, form(hidden + "/oppakken"))).isEqualTo(404);
            assertThat(visit().status(OTHER, form(hidden + "/niet-onpartijdig")))
                    .isEqualTo(404);
        }
    }

    @Test
    @Proves({"R-2.4", "S-031"})
    void whoSaysNotToBeImpartialLosesTheComplaintAtOnce() throws Exception {
        var address = handled("OPEN");
        assertThat(visit().body(HANDLER, get(address + "/kring"))).contains("Ik kan hier niet onpartijdig zijn");
        assertThat(visit().status(HANDLER, form(address + "/niet-onpartijdig"))).isEqualTo(302);
        assertThat(visit().status(HANDLER, get(address))).isEqualTo(404);
        assertThat(visit().body(COORDINATOR, get(address)))
                .contains("De behandelaar is betrokken en ziet het dossier niet meer");
    }

    @Test
    @Proves("S-035")
    void theProgramProposesTheUnitOfWhoIsComplainedAbout() throws Exception {
        var address = handled("OPEN");
        send(
                COORDINATOR,
                address + "/stappen/PartyNamed",
                "party.role",
                "RESPONDENT",
                "party.name",
                "Ruben Smit",
                "party.staff",
                "beklaagde");
        var page = visit().body(COORDINATOR, get(address + "/kring"));
        assertThat(page).contains("Mogelijk betrokken", "Sociaal wijkteam Haven");
        send(
                COORDINATOR,
                address + "/stappen/ProposalSetAside",
                "whom",
                "Sociaal wijkteam Haven",
                "why",
                "Alleen deze medewerker deed mee.");
        assertThat(visit().body(COORDINATOR, get(address + "/kring"))).doesNotContain("Mogelijk betrokken");
        assertThat(visit().body(HANDLER, get(address + "/kring"))).doesNotContain("Een medewerker buiten het dossier");
    }

    @Test
    @Proves({"R-9.7-1", "S-035"})
    void whenEveryCoordinatorIsInvolvedTheAlternateLeads() throws Exception {
        var address = recorded("OPEN");
        assertThat(visit().status(ALTERNATE, get(address))).isEqualTo(404);
        send(COORDINATOR, address + "/stappen/InvolvementNoted", "staff", "coordinator", "involvement", "ADVISED");
        assertThat(visit().status(COORDINATOR, get(address))).isEqualTo(404);
        assertThat(visit().body(ALTERNATE, get(address))).contains("sleuteltje");
        assertThat(visit().body(ALTERNATE, get("/werk"))).contains(address);
        send(ALTERNATE, address + "/stappen/HandlerAssigned", "staff", "behandelaar");
        assertThat(visit().body(HANDLER, get(address))).contains("sleuteltje");
    }

    @Test
    @Proves("R-9.7-1")
    void thatNobodyIsLeftToHandleItIsSaidBeforeItHappensAndAfter() throws Exception {
        var address = recorded("OPEN");
        for (var one : Set.of("behandelaar", "behandelaar2", "secretaris"))
            send(COORDINATOR, address + "/stappen/InvolvementNoted", "staff", one, "involvement", "ADVISED");
        var last = new String[] {"staff", "coordinator", "involvement", "ADVISED"};
        var warned = visit().answer(COORDINATOR, step(address + "/stappen/InvolvementNoted", last));
        assertThat(warned.getStatus()).isEqualTo(422);
        assertThat(warned.getContentAsString()).contains("Daarna kan niemand met een rol in de behandeling");
        var all = Stream.concat(Stream.of(last), Stream.of("reden", "De vervanger weet ervan."))
                .toArray(String[]::new);
        send(COORDINATOR, address + "/stappen/InvolvementNoted", all);
        assertThat(visit().body(ALTERNATE, get(address))).contains("Niemand kan deze klacht behandelen");
        assertThat(visit().body(ALTERNATE, get("/werk"))).contains(address);
    }

    @Test
    void nobodyOfAUnitThatIsKeptOutTakesPart() throws Exception {
        var address = recorded("OPEN");
        send(
                COORDINATOR,
                address + "/stappen/UnitKeptOut",
                "unit",
                "Bedrijfsvoering",
                "from",
                "2-3-2026",
                "why",
                "Besliste mee.");
        var assigned = visit().answer(COORDINATOR, step(address + "/stappen/HandlerAssigned", "staff", "behandelaar"));
        assertThat(assigned.getStatus()).isEqualTo(422);
        assertThat(assigned.getContentAsString()).contains("De afdeling van deze collega", "Awb 9:7");
        send(COORDINATOR, address + "/stappen/Noted", "text", "Wij zoeken iemand van een andere afdeling.");
        send(COORDINATOR, address + "/stappen/HandlerAssigned", "staff", "behandelaar2");
    }

    /** Every page of the work of somebody, without what differs each time. */
    private Set<String> world(Staff reader) throws Exception {
        return Stream.of(
                        "/werk",
                        "/werk?lijst=niet-toegewezen",
                        "/werk?lijst=te-laat",
                        "/klachten",
                        "/klachten?lijst=alle",
                        "/zoeken?q=sleuteltje",
                        "/zoeken?q=Hoogakkerveen",
                        "/werk/signalen")
                .map(path -> answer(reader, path))
                .collect(Collectors.toSet());
    }

    private String answer(Staff reader, String path) {
        try {
            var answer = visit().answer(reader, get(path));
            return path.replaceAll("[0-9a-f-]{36}", "")
                    + answer.getStatus()
                    + answer.getContentAsString().replaceAll("value=\"[0-9a-f-]{36}\"", "");
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> lifted(String address, String whom) {
        return step(
                address + "/stappen/ShieldLifted",
                "staff",
                whom,
                "ground",
                "NEEDED_TO_HANDLE",
                "why",
                "Wij moeten in uw dossier kijken.");
    }

    private String handled(String openness) throws Exception {
        var address = recorded(openness);
        send(COORDINATOR, address + "/stappen/HandlerAssigned", "staff", "behandelaar");
        return address;
    }

    private String recorded(String openness) throws Exception {
        var name = openness.equals("OPEN") ? NAME : SECRET;
        var sent = form(
                "/klachten/nieuw",
                "channel",
                "PHONE",
                "on",
                "2-3-2026",
                "openness",
                openness,
                "narrative.story",
                STORY + " Groet, " + name,
                "party.name",
                name,
                "party.contact.phone",
                "06 12 34 56 70");
        var address = Objects.requireNonNull(visit().answer(COORDINATOR, sent).getRedirectedUrl());
        return address.replace("/vastgelegd", "");
    }

    private void send(Staff who, String path, String... fields) throws Exception {
        var answer = visit().answer(who, step(path, fields));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    private static AbstractMockHttpServletRequestBuilder<?> step(String path, String... fields) {
        return form(path, fields).param("on", "16-3-2026");
    }
}
