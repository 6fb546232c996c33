package nl.aantafel.kernel.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.Subject;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.dossier.AssessmentStep.CommitmentDoubted;
import nl.aantafel.kernel.dossier.AssessmentStep.HarmTold;
import nl.aantafel.kernel.dossier.AssessmentStep.QuestionPut;
import nl.aantafel.kernel.dossier.AssessmentStep.TableAnswered;
import nl.aantafel.kernel.dossier.AssessmentStep.TalksLeftOut;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustGiven;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.ElementDescribed;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Receipts;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the citizen sends from the own page: it arrives, nonsense does not, and nobody sends for somebody else. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CitizenPostsIT {
    private final Complaints complaints;
    private final Municipalities municipalities;
    private final MockMvc browser;

    @Autowired
    CitizenPostsIT(Complaints complaints, Municipalities municipalities, WebApplicationContext context) {
        this.complaints = complaints;
        this.municipalities = municipalities;
        this.browser = MockMvcBuilders.webAppContextSetup(context).build();
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("vraag", Map.of("tekst", "Wie las mijn dossier?"), QuestionPut.class),
                Arguments.of("vertrouwen", Map.of("vertrouwen", "MUCH", "tekst", "Het gaat beter"), TrustGiven.class),
                Arguments.of("schade", Map.of("tekst", "Ik slaap slecht"), HarmTold.class),
                Arguments.of("gesprekken-in-brief", Map.of("weglaten", "true"), TalksLeftOut.class));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("vraag", Map.of("tekst", " "), QuestionPut.class),
                Arguments.of("vertrouwen", Map.of("vertrouwen", "HEEL_VEEL"), TrustGiven.class),
                Arguments.of("vertrouwen", Map.of(), TrustGiven.class),
                Arguments.of("schade", Map.of("tekst", ""), HarmTold.class),
                Arguments.of("afspraak-niet", Map.of("nummer", "7", "tekst", "Niets gehoord"), CommitmentDoubted.class),
                Arguments.of("aan-tafel", Map.of("dag", "2026-03-09"), TableAnswered.class));
    }

    @ParameterizedTest
    @MethodSource("good")
    @Proves({"S-029", "S-077", "S-120", "S-125"})
    void whatTheCitizenSendsIsInTheDossierOnce(String address, Map<String, String> fields, Class<? extends Step> kind) {
        var id = complained();
        var key = key();
        for (int twice = 0; twice < 2; twice++)
            assertThat(send(id, address, fields, key).getRedirectedUrl()).startsWith("/status/mijn-klacht?gelukt=");
        assertThat(dossier(id).all(kind)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatCannotBeIsNotKept(String address, Map<String, String> fields, Class<? extends Step> kind) {
        var id = complained();
        assertThat(send(id, address, fields, key()).getStatus()).isLessThan(500);
        assertThat(dossier(id).has(kind)).isFalse();
    }

    @ParameterizedTest
    @MethodSource({"good", "bad"})
    void nobodySendsForSomebodyElse(String address, Map<String, String> fields, Class<? extends Step> kind) {
        var id = complained();
        assertThat(send(ComplaintId.fresh(), address, fields, key()).getStatus())
                .isEqualTo(404);
        assertThat(dossier(id).has(kind)).isFalse();
    }

    @Test
    void theQuestionsOfTheCitizenAreNumbered() {
        var id = complained();
        for (var text : List.of("Wie las mijn dossier?", "Waarom?")) send(id, "vraag", Map.of("tekst", text), key());
        assertThat(dossier(id).all(QuestionPut.class))
                .extracting(put -> put.id().value())
                .containsExactly(1, 2);
    }

    private MockHttpServletResponse send(ComplaintId id, String address, Map<String, String> fields, String key) {
        return as(new Subject.Citizen(id.value()), () -> {
            var request = post("/status/" + address).param("eenmalig", key);
            fields.forEach(request::param);
            try {
                return browser.perform(request).andReturn().getResponse();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private ComplaintId complained() {
        return as(new Subject.Program(), () -> {
            var today = complaints.today().toString();
            var described = new ElementDescribed(complaints.today(), Elements.conduct(1));
            return complaints
                    .receive(Receipts.web(today), List.of(described), key())
                    .id();
        });
    }

    private Dossier dossier(ComplaintId id) {
        return as(new Subject.Program(), () -> complaints.find(id).dossier());
    }

    private <T> T as(Subject subject, ScopedValue.CallableOp<T, RuntimeException> work) {
        var tenant =
                municipalities.byHost("nieuwerhaven.localhost").orElseThrow().id();
        return TenantContext.call(tenant, () -> CurrentSubject.callAs(subject, work));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
