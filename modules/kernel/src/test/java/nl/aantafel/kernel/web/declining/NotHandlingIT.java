package nl.aantafel.kernel.web.declining;

import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
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

/** Awb 9:8 on the screen: who may ask for it, and everything that is wrong at once. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class NotHandlingIT {
    private static final String TOWN = "nieuwerhaven.localhost";
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

    @Test
    @Proves({"R-9.8-2", "R-9.8-8"})
    void theHandlerSeesTheGroundsAndWhatEachAsks() throws Exception {
        assertThat(body(HANDLER, get(page(complaint()))))
                .contains("stappen/Declined?ground=CRIMINAL_INVESTIGATION")
                .contains("stappen/Declined?ground=OVER_A_YEAR_AGO")
                .contains("Awb 9:8 lid 3");
    }

    @Test
    @Proves("R-9.7-1")
    void whoHasNothingToDoWithItFindsNothing() throws Exception {
        var id = complaint();
        for (var outsider : Set.of(INVOLVED, ACCUSED, ADMIN))
            assertThat(status(outsider, get(page(id)))).isEqualTo(404);
        assertThat(status(HANDLER, get(page(UUID.randomUUID().toString())))).isEqualTo(404);
    }

    @Test
    @Proves("R-9.8-8")
    void theComplaintOfAnotherMunicipalityIsNotThere() throws Exception {
        var id = complaint();
        var answer = as("waterbroek.localhost", HANDLER, () -> site(get(page(id))));
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
        var refused = answer(HANDLER, bad);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Awb 9:8 lid 1 onder c")
                .contains("Awb 9:8 lid 3");
    }

    private static String page(String id) {
        return "/klachten/" + id + "/niet-behandelen";
    }

    private String complaint() {
        var steps = aComplaint()
                .received("2026-02-02")
                .assigned("2026-02-02")
                .described("2026-02-04", Elements.conduct(1))
                .named("2026-02-04", People.respondent())
                .dossier()
                .steps();
        return as(
                TOWN,
                new Subject.Program(),
                () -> complaints
                        .receive(
                                (Received) steps.getFirst(),
                                steps.subList(1, steps.size()),
                                UUID.randomUUID().toString())
                        .id()
                        .toString());
    }

    private static AbstractMockHttpServletRequestBuilder<?> form(String path, String... fields) {
        var form = post(path);
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return form;
    }

    private int status(Staff who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(who, request).getStatus();
    }

    private String body(Staff who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(who, request).getContentAsString();
    }

    private MockHttpServletResponse answer(Staff who, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return as(TOWN, who, () -> site(request));
    }

    private MockHttpServletResponse site(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var site = MockMvcBuilders.webAppContextSetup(context).build();
        return site.perform(request).andReturn().getResponse();
    }

    private <T, X extends Exception> T as(String town, Subject who, ScopedValue.CallableOp<T, X> work) throws X {
        var id = municipalities.byHost(town).orElseThrow().id();
        return TenantContext.call(id, () -> CurrentSubject.callAs(who, work));
    }

    private static Staff staff(String username, Role role) {
        return new Staff(username, username, Set.of(role), "Klachten", "088");
    }
}
