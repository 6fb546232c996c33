package nl.aantafel.kernel.web.declining;

import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.Visit.form;
import static nl.aantafel.kernel.fixtures.Visit.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Visit;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;

/** Awb 9:8 on the screen: who may ask for it, and everything that is wrong at once. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class NotHandlingIT {
    private static final Staff HANDLER = staff(People.HANDLER_STAFF, Role.HANDLER);
    private static final Staff INVOLVED = staff(People.RESPONDENT_STAFF, Role.HANDLER);
    private static final Staff ACCUSED = staff(People.RESPONDENT_STAFF, Role.RESPONDENT);
    private static final Staff ADMIN = staff("beheerder", Role.CONFIGURATION_ADMIN);

    @Autowired
    WebApplicationContext context;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Complaints complaints;

    private Visit visit() {
        return new Visit("nieuwerhaven", context, municipalities);
    }

    @Test
    @Proves({"R-9.8-2", "R-9.8-8"})
    void theHandlerSeesTheGroundsAndWhatEachAsks() throws Exception {
        assertThat(visit().body(HANDLER, get(page(complaint()))))
                .contains("stappen/Declined?ground=CRIMINAL_INVESTIGATION")
                .contains("stappen/Declined?ground=OVER_A_YEAR_AGO")
                .contains("Awb 9:8 lid 3");
    }

    @Test
    @Proves("R-9.7-1")
    void whoHasNothingToDoWithItFindsNothing() throws Exception {
        var id = complaint();
        for (var outsider : Set.of(INVOLVED, ACCUSED, ADMIN))
            assertThat(visit().status(outsider, get(page(id)))).isEqualTo(404);
        assertThat(visit().status(HANDLER, get(page(UUID.randomUUID().toString()))))
                .isEqualTo(404);
    }

    @Test
    @Proves("R-9.8-8")
    void theComplaintOfAnotherMunicipalityIsNotThere() throws Exception {
        var id = complaint();
        var answer = visit().to("waterbroek").answer(HANDLER, get(page(id)));
        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    @Proves({"R-9.8-4", "R-9.8-7", "R-9.8-8"})
    void everythingThatIsWrongIsSaidAtOnce() throws Exception {
        var id = complaint();
        var bad = form(
                "/klachten/" + id + "/stappen/Declined",
                "on",
                "10-3-2026",
                "ground",
                "OBJECTION_WAS_POSSIBLE",
                "reasons",
                "",
                "evidence",
                "",
                "leniency",
                "",
                "approvedBy",
                "");
        var refused = visit().answer(HANDLER, bad);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Awb 9:8 lid 1 onder c")
                .contains("Awb 9:8 lid 3");
    }

    private static String page(String id) {
        return "/klachten/" + id + "/niet-behandelen";
    }

    private String complaint() {
        return visit().receive(
                        complaints,
                        aComplaint()
                                .received("2026-02-02")
                                .assigned("2026-02-02")
                                .described("2026-02-04", Elements.conduct(1))
                                .named("2026-02-04", People.respondent()));
    }
}
