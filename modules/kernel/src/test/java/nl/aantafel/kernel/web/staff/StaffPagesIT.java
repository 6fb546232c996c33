package nl.aantafel.kernel.web.staff;

import static nl.aantafel.kernel.fixtures.Visit.form;
import static nl.aantafel.kernel.fixtures.Visit.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.fixtures.Visit;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.testkit.SqlStatementCount;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;

@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class StaffPagesIT {
    private static final Staff COORDINATOR = staff("coordinator", Role.COORDINATOR);
    private static final Staff HANDLER = staff("behandelaar", Role.HANDLER);
    private static final int MOST = 10;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Municipalities municipalities;

    @Autowired
    SqlStatementCount statements;

    private Visit visit() {
        return new Visit("nieuwerhaven", context, municipalities);
    }

    @Test
    void listsAndSearchAskFewQuestionsOfTheDatabase() throws Exception {
        recorded("Ik wacht al weken op een antwoord.");
        for (var path : new String[] {"/werk", "/werk?lijst=van-mij&fase=FORMAL", "/klachten", "/zoeken?q=weken"})
            assertThat(fewestQuestions(path)).as(path).hasSizeBetween(1, MOST);
    }

    @Test
    void eachPartOfTheCasePageAsksFewQuestionsOfTheDatabase() throws Exception {
        var address = recorded("Niemand belt terug.");
        for (var part : new String[] {
            "", "?deel=logboek", "?deel=berichten", "?deel=horen", "?deel=oordeel", "/stappen/TalkHeld"
        }) assertThat(fewestQuestions(address + part)).as(part).hasSizeBetween(1, MOST);
    }

    /** The fewest of four: other work of the program may come between. */
    private List<String> fewestQuestions(String path) throws Exception {
        var fewest = once(path);
        for (var more = 0; more < 3; more++) {
            var asked = once(path);
            if (asked.size() < fewest.size()) fewest = asked;
        }
        return fewest;
    }

    private List<String> once(String path) throws Exception {
        return statements.during(
                () -> assertThat(visit().status(COORDINATOR, get(path))).isEqualTo(200));
    }

    @Test
    void someoneInvolvedIsNeitherMadeHandlerNorShownTheCase() throws Exception {
        var address = recorded("De behandelaar was onbeleefd.");
        send(
                address + "/stappen/InvolvementNoted",
                "on",
                "16-3-2026",
                "staff",
                "behandelaar",
                "involvement",
                "RESPONDENT");

        var answer = visit().answer(
                        COORDINATOR,
                        form(address + "/stappen/HandlerAssigned", "on", "16-3-2026", "staff", "behandelaar"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Awb 9:7");
        assertThat(visit().status(HANDLER, get(address))).isEqualTo(404);
        assertThat(visit().answer(HANDLER, get("/zoeken?q=onbeleefd")).getContentAsString())
                .doesNotContain(address);
        assertThat(visit().answer(COORDINATOR, get("/zoeken?q=onbeleefd")).getContentAsString())
                .contains(address);
    }

    @Test
    void aColleagueWhoWasFirstLosesNobodyTheirText() throws Exception {
        var address = recorded("Twee mensen tegelijk.");
        var answer = visit().answer(
                        COORDINATOR,
                        form(address + "/stappen/Noted", "on", "16-3-2026", "gezien", "0", "text", "blijft staan"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("blijft staan");
    }

    @Test
    void sendingAFormTwiceRecordsItOnce() throws Exception {
        var address = recorded("Dubbel geklikt.");
        var fields = new String[] {
            "on",
            "16-3-2026",
            "text",
            "eenmaal genoteerd",
            "eenmalig",
            UUID.randomUUID().toString()
        };
        send(address + "/stappen/Noted", fields);
        send(address + "/stappen/Noted", fields);

        assertThat(visit().answer(COORDINATOR, get(address + "?deel=logboek")).getContentAsString())
                .containsOnlyOnce("eenmaal genoteerd");
    }

    @Test
    void scriptsInAStoryAreText() throws Exception {
        var address = recorded("<script>alert(1)</script> ${7*7} 😀");

        assertThat(visit().answer(COORDINATOR, get(address)).getContentAsString())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} 😀");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(visit().status(COORDINATOR, get("/klachten/" + UUID.randomUUID())))
                .isEqualTo(404);
        assertThat(visit().status(COORDINATOR, get("/klachten/geen-nummer"))).isEqualTo(404);
        assertThat(visit().status(COORDINATOR, get(recorded("Iets.") + "/stappen/Bogus")))
                .isEqualTo(404);
    }

    @Test
    void aStoryIsTheOnlyThingThatIsNeededAndItIsNeeded() throws Exception {
        assertThat(visit().status(
                                COORDINATOR,
                                form("/klachten/nieuw", "channel", "DESK", "on", "2-3-2026", "openness", "OPEN")))
                .isEqualTo(422);
        var future = form(
                "/klachten/nieuw",
                "channel",
                "DESK",
                "on",
                "2-3-2040",
                "openness",
                "OPEN",
                "narrative.story",
                "Later.");
        assertThat(visit().status(COORDINATOR, future)).isEqualTo(422);
    }

    /** Address of a new complaint. */
    private String recorded(String story) throws Exception {
        var sent = form(
                "/klachten/nieuw", "channel", "PHONE", "on", "2-3-2026", "openness", "OPEN", "narrative.story", story);
        var address = Objects.requireNonNull(visit().answer(COORDINATOR, sent).getRedirectedUrl());
        return address.replace("/vastgelegd", "");
    }

    private void send(String path, String... fields) throws Exception {
        assertThat(visit().status(COORDINATOR, form(path, fields))).isEqualTo(302);
    }
}
