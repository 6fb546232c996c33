package nl.aantafel.access.glass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.aantafel.access.BrokenGlass;
import nl.aantafel.access.CurrentSubject;
import nl.aantafel.access.FactorNotFresh;
import nl.aantafel.access.FreshFactor;
import nl.aantafel.access.GlassNotJudged;
import nl.aantafel.access.KnownCase;
import nl.aantafel.access.PaperCases;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Subject.Citizen;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.access.TestApplication.MovingClock;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** From asking to judging, and what the citizen sees of it. */
@WithDatabase
@DirtiesContext
@RecordApplicationEvents
@ActiveProfiles("demo")
@SpringBootTest(properties = "aantafel.tenant-config=src/test/resources/tenants")
class GlassPagesIT {
    private static final Staff HANDLER = staff("behandelaar2", "Noor Bakker", Role.HANDLER);
    private static final Staff COORDINATOR = staff("coordinator", "Marieke Verhoeven", Role.COORDINATOR);
    private static final Staff ADMIN = staff("beheerder", "Lotte Visser", Role.CONFIGURATION_ADMIN);
    private static final String REASON = "Buren belden dat er vannacht iets mis ging.";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Municipalities municipalities;

    @Autowired
    PaperCases cases;

    @Autowired
    BrokenGlass glass;

    @Autowired
    MovingClock clock;

    @Autowired
    JudgingWatch watch;

    @Autowired
    ApplicationEvents events;

    private UUID dossier = new UUID(0, 0);
    private String number = "";

    @BeforeEach
    void aDossier() {
        dossier = UUID.randomUUID();
        number = "KL-2026-" + Math.abs(dossier.hashCode());
        cases.put(new KnownCase(
                dossier,
                number,
                staff -> staff.username().equals("coordinator2"),
                Set.of("behandelaar"),
                null,
                Set.of()));
    }

    /** Who proved just now who they are, as far as these tests say so. */
    @TestConfiguration
    static class Proved {
        static final AtomicBoolean NOW = new AtomicBoolean(true);

        @Bean
        @Primary
        FreshFactor proved() {
            return new FreshFactor() {
                @Override
                public boolean isProved() {
                    return NOW.get();
                }

                @Override
                public void require() {
                    if (!isProved()) throw new FactorNotFresh();
                }

                @Override
                public String pageLeadingTo(String ownPath) {
                    return ownPath;
                }
            };
        }
    }

    @Test
    void aReasonAndAFreshProofOpenOneDossierForFourHours() throws Exception {
        assertThat(answer(HANDLER, asking(number, REASON)).getStatus()).isEqualTo(302);
        assertThat(open()).containsOnlyKeys("behandelaar2");
        assertThat(body(HANDLER, get("/werk/noodtoegang"))).contains(number, "/klachten/" + dossier);
        clock.pass(Duration.ofHours(4));
        assertThat(open()).isEmpty();
        assertThat(body(HANDLER, get("/werk/noodtoegang"))).doesNotContain("/klachten/" + dossier);
    }

    @Test
    void withoutAFreshProofOrWithAShortReasonNothingOpensAndTheTextIsKept() throws Exception {
        Proved.NOW.set(false);
        try {
            assertThatThrownBy(() -> answer(HANDLER, asking(number, REASON))).hasCauseInstanceOf(FactorNotFresh.class);
        } finally {
            Proved.NOW.set(true);
        }
        assertThat(body(HANDLER, asking(number, "Haast"))).contains("ten minste 30 tekens", "Haast");
        assertThat(open()).isEmpty();
    }

    @Test
    void whatNobodyJudgesInFiveWorkingDaysIsToldUntilSomebodyDoes() throws Exception {
        answer(HANDLER, asking(number, REASON));
        var id = body(COORDINATOR, get("/werk/inzage/noodtoegang"))
                .replaceAll("(?s).*opende " + number + ".*?/werk/inzage/noodtoegang/([0-9a-f-]{36}).*", "$1");
        watch.look();
        assertThat(told(id)).isZero();
        clock.pass(Duration.ofDays(9));
        watch.look();
        assertThat(told(id)).isEqualTo(1);
        var judging = post("/werk/inzage/noodtoegang/" + id).param("besluit", "ja");
        answer(COORDINATOR, judging.param("opmerking", "Er was echt gevaar."));
        watch.look();
        assertThat(told(id)).isEqualTo(1);
    }

    private long told(String id) {
        return events.stream(GlassNotJudged.class)
                .filter(late -> late.glass().toString().equals(id))
                .count();
    }

    @Test
    void whoIsInvolvedHearsThatThereIsNoSuchNumber() throws Exception {
        var involved = staff("coordinator2", "Jo Jansen", Role.COORDINATOR);
        var real = body(involved, asking(number, REASON));
        var none = body(involved, asking("KL-1999-000001", REASON));
        assertThat(real.replace(number, "#")).isEqualTo(none.replace("KL-1999-000001", "#"));
        assertThat(open()).isEmpty();
    }

    @Test
    void whoRunsTheProgramFindsNoSuchPage() throws Exception {
        assertThat(answer(ADMIN, get("/werk/noodtoegang")).getStatus()).isEqualTo(404);
        assertThat(answer(ADMIN, asking(number, REASON)).getStatus()).isEqualTo(404);
        assertThat(answer(HANDLER, get("/werk/inzage/noodtoegang")).getStatus()).isEqualTo(404);
    }

    @Test
    void itIsJudgedBySomebodyElseOnceAndTheCitizenSeesIt() throws Exception {
        answer(COORDINATOR, asking(number, REASON));
        answer(HANDLER, asking(number, REASON));
        assertThat(body(COORDINATOR, get("/werk/inzage"))).contains("Noodtoegang die nog is te beoordelen");
        var list = body(COORDINATOR, get("/werk/inzage/noodtoegang"));
        assertThat(list).contains("Noor Bakker opende " + number, REASON, "Dit gaat over uzelf");
        var id = list.replaceAll("(?s).*Noor Bakker opende.*?/werk/inzage/noodtoegang/([0-9a-f-]{36}).*", "$1");
        var judging = post("/werk/inzage/noodtoegang/" + id).param("besluit", "ja");
        assertThat(answer(COORDINATOR, judging).getStatus()).isEqualTo(422);
        assertThat(answer(COORDINATOR, judging.param("opmerking", "Er was echt gevaar."))
                        .getStatus())
                .isEqualTo(302);
        assertThat(body(COORDINATOR, get("/werk/inzage/noodtoegang")))
                .contains("Terecht, schreef", "Er was echt gevaar.");

        var citizen = body(new Citizen(dossier), get("/status/mijn-klacht/inzage"));
        assertThat(citizen)
                .contains("Noor Bakker", "vroeg noodtoegang", "Dit was noodtoegang", "Er was gevaar voor iemand")
                .doesNotContain(REASON);
    }

    @Test
    void whoIsReadyClosesItAtOnceAndNobodyClosesAnothers() throws Exception {
        answer(HANDLER, asking(number, REASON));
        var page = body(HANDLER, get("/werk/noodtoegang"));
        var end = page.replaceAll("(?s).*?(/werk/noodtoegang/[0-9a-f-]{36}/klaar).*", "$1");
        answer(COORDINATOR, post(end));
        assertThat(open()).hasSize(1);
        answer(HANDLER, post(end));
        assertThat(open()).isEmpty();
    }

    private static MockHttpServletRequestBuilder asking(String number, String reason) {
        return post("/werk/noodtoegang")
                .param("nummer", number)
                .param("waarom", "DANGER")
                .param("reden", reason);
    }

    private Map<String, Instant> open() throws Exception {
        return TenantContext.call(
                municipalities.all().getFirst().id(), () -> glass.open().getOrDefault(dossier, Map.of()));
    }

    private String body(Subject who, MockHttpServletRequestBuilder request) throws Exception {
        return answer(who, request).getContentAsString();
    }

    private MockHttpServletResponse answer(Subject who, MockHttpServletRequestBuilder request) throws Exception {
        var site = MockMvcBuilders.webAppContextSetup(context).build();
        return TenantContext.call(
                municipalities.all().getFirst().id(),
                () -> CurrentSubject.callAs(
                        who, () -> site.perform(request).andReturn().getResponse()));
    }

    private static Staff staff(String username, String name, Role role) {
        return new Staff(username, name, Set.of(role), "Klachten", "088 555 00 02");
    }
}
