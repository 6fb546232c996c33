package nl.aantafel.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aantafel.demo.DemoReady;
import nl.aantafel.e2e.PlainVisitor;
import nl.aantafel.e2e.Town;
import nl.aantafel.e2e.WholeProgram;
import nl.aantafel.kernel.fixtures.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Two worlds, one with a dossier about somebody and one without: for that person every list, count, search and menu is the
 * same in both (Awb 9:7).
 */
@WholeProgram
class ShadowWorldIT {
    private static final String WORD = "schaduwwoord";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @BeforeEach
    void theDemoIsThere() {
        DemoReady.in(program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"behandelaar2", "secretaris", "privacy"})
    @Proves("R-9.7-1")
    void forWhomItIsAboutTheWorldIsTheSame(String accused) {
        var reader = at().loggedInAs(accused);
        var coordinator = at().loggedInAs("coordinator");
        var handler = at().loggedInAs("behandelaar");
        var without = world(reader);
        var withoutForTheHandler = world(handler);
        var dossier = Victim.record(coordinator, WORD + accused);
        var id = dossier.ids().get("id");
        Victim.take(
                coordinator,
                "/klachten/" + id,
                "PartyNamed",
                Map.of("party.role", "RESPONDENT", "party.name", "Iemand", "party.staff", accused));
        Victim.take(coordinator, "/klachten/" + id, "HandlerAssigned", Map.of("staff", "behandelaar"));
        assertThat(coordinator.get("/zoeken?q=" + WORD + accused).body()).contains(id);
        assertThat(world(reader)).isEqualTo(without);
        assertThat(world(handler)).as("the difference is there to be seen").isNotEqualTo(withoutForTheHandler);
        var nothing = String.valueOf(Victim.nothing().get("id"));
        assertThat(Answer.of(reader.get("/klachten/" + id), List.of(String.valueOf(id))))
                .isEqualTo(Answer.of(reader.get("/klachten/" + nothing), List.of(nothing)));
    }

    private static Map<String, Answer> world(PlainVisitor reader) {
        var world = new LinkedHashMap<String, Answer>();
        for (var path : List.of(
                "/werk",
                "/werk?schap=ALL",
                "/klachten",
                "/zoeken?q=" + WORD,
                "/werk/signalen",
                "/werk/samen",
                "/werk/termijnen",
                "/werk/post",
                "/werk/storingen",
                "/mijn-account")) world.put(path, Answer.of(reader.get(path), List.of()));
        return world;
    }

    private PlainVisitor at() {
        return new PlainVisitor(new Town("nieuwerhaven", port));
    }
}
