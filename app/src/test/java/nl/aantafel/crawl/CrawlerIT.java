package nl.aantafel.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.demo.DemoReady;
import nl.aantafel.e2e.PlainVisitor;
import nl.aantafel.e2e.Town;
import nl.aantafel.e2e.WholeProgram;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.tenancy.Municipalities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody reaches another's complaint, by whatever address, method or form (T7, T10, T12). */
@WholeProgram
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class CrawlerIT {
    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private PlainVisitor coordinator;
    private Victim victim;

    @BeforeAll
    void aComplaintFullOfCanaries() {
        DemoReady.in(program);
        coordinator = at("nieuwerhaven").loggedInAs("coordinator");
        victim = Victim.recordedBy(coordinator);
    }

    /** The crawler sees what is there: its own ids open the pages of the complaint to who may. */
    @Test
    void whoMaySeeItFindsTheCanaries() {
        var shown = Address.of(mappings).stream()
                .filter(address -> address.method().equals("GET") && address.namesSomething())
                .filter(address ->
                        coordinator.get(address.with(victim.ids())).body().contains(Victim.CANARY))
                .map(Address::pattern)
                .toList();
        assertThat(shown).contains("/klachten/{id}", "/klachten/{id}/afspraken");
        var letter = coordinator.get("/klachten/%s/brieven/%s"
                .formatted(victim.ids().get("id"), victim.ids().get("letter")));
        assertThat(letter.headers().firstValue("Content-Type")).contains("application/pdf");
    }

    @ParameterizedTest
    @MethodSource("intruders")
    @Proves({"S-033", "S-037"})
    void whoMustNotSeeItFindsNothingAndChangesNothing(String who, CapturedOutput log) {
        var intruder = intruder(who);
        var state = new SchemaState(municipalities, jdbc, transaction);
        var watched = who.equals("another citizen here") ? victim.ids().get("id") : "";
        var before = state.of("nieuwerhaven", watched);
        var findings = new ArrayList<String>();
        for (var address : Address.of(mappings)) findings.addAll(findings(intruder, address));
        assertThat(findings).isEmpty();
        assertThat(state.of("nieuwerhaven", watched)).isEqualTo(before);
        assertThat(log).doesNotContain(Victim.CANARY);
    }

    /** Need to know: a complaint of a colleague is as absent as one that never was (report p. 35, S-144). */
    @ParameterizedTest
    @ValueSource(strings = {"behandelaar2", "secretaris"})
    @Proves("S-144")
    void aColleagueWhoDoesNotWorkOnItFindsNothing(String username) {
        var colleague = Intruder.of(username, at("nieuwerhaven").loggedInAs(username));
        var findings = new ArrayList<String>();
        for (var address : Address.of(mappings))
            if (address.namesSomething()) findings.addAll(findings(colleague, address));
        assertThat(findings).isEmpty();
        for (var list : List.of("/werk", "/klachten", "/zoeken?q=" + Victim.CANARY, "/werk/post", "/werk/signalen"))
            assertThat(colleague.send("GET", list, Map.of(), false).body()).doesNotContain(Victim.CANARY + "-");
    }

    static Stream<String> intruders() {
        return Stream.of(
                "anonymous",
                "coordinator elsewhere",
                "handler elsewhere",
                "administrator here",
                "accused here",
                "another citizen here",
                "citizen elsewhere");
    }

    private List<String> findings(Intruder intruder, Address address) {
        return new Crawl(victim).findings(intruder, address);
    }

    /** What would end the visit itself, or is answered otherwise when it is tried too often. */
    static boolean isOwnWay(Address address, String method) {
        return address.pattern().equals("/status/uitloggen")
                || address.pattern().equals("/mijn-account/overal-uitloggen")
                || address.pattern().equals("/mijn-account/wachtwoord")
                || address.pattern().startsWith("/inloggen") && method.equals("POST");
    }

    private Intruder intruder(String who) {
        return Intruder.of(
                who,
                switch (who) {
                    case "anonymous" -> at("nieuwerhaven");
                    case "coordinator elsewhere" -> at("zuiderveen").loggedInAs("coordinator");
                    case "handler elsewhere" -> at("zuiderveen").loggedInAs("behandelaar");
                    case "administrator here" -> at("nieuwerhaven").loggedInAs("beheerder");
                    case "accused here" -> at("nieuwerhaven").loggedInAs("beklaagde");
                    case "another citizen here" -> citizen("nieuwerhaven");
                    case "citizen elsewhere" -> citizen("zuiderveen");
                    default -> throw new IllegalArgumentException(who);
                });
    }

    private PlainVisitor citizen(String slug) {
        var own = Victim.record(at(slug).loggedInAs("coordinator"), "eigen");
        var citizen = PlainVisitor.fromElsewhere(new Town(slug, port));
        citizen.get("/status");
        citizen.post("/status", Map.of("nummer", own.ids().get("nummer"), "code", own.code()));
        assertThat(citizen.get("/status/mijn-klacht").body()).contains(own.ids().get("nummer"));
        return citizen;
    }

    private PlainVisitor at(String slug) {
        return new PlainVisitor(new Town(slug, port));
    }
}
