package nl.aantafel.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.aantafel.demo.DemoReady;
import nl.aantafel.e2e.PlainVisitor;
import nl.aantafel.e2e.Town;
import nl.aantafel.e2e.WholeProgram;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.tenancy.Municipalities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The crawler finds each hole of {@link PlantedHoles}: what it passes is really closed. */
@WholeProgram
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class PlantedHolesIT {
    private static final String PATH = "/status/geplant/{id}";

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

    private Victim victim;
    private RequestMappingInfo planted;

    @BeforeAll
    void aComplaintFullOfCanaries() {
        DemoReady.in(program);
        victim = Victim.recordedBy(at("nieuwerhaven").loggedInAs("coordinator"));
    }

    @AfterEach
    void takeItOut() {
        mappings.unregisterMapping(planted);
    }

    @ParameterizedTest
    @CsvSource({
        "pageWithoutCheck, shows a canary",
        "idFromTheFormWithoutCheck, shows a canary",
        "fragmentWithoutCheck, (fragment) shows a canary",
        "forbiddenInsteadOfAbsent, tells it apart: 403 and 404",
        "failsOnWhatIsHidden, fails with 500",
        "entityTagOfWhatIsHidden, tells it apart: {",
        "lengthOfWhatIsHidden, tells it apart",
        "closedForSendingOnly, shows a canary",
        "listOfWhatThePageHides, shows a canary"
    })
    void theCrawlerFindsTheHole(String hole, String finding) {
        assertThat(crawl(hole)).anyMatch(found -> found.contains(PATH) && found.contains(finding));
    }

    @Test
    void theCrawlerFindsWhatIsKeptWithoutTheMunicipality() {
        plant("keptWithoutMunicipality");
        at("nieuwerhaven").get(PATH.replace("{id}", victim.ids().get("id")));
        var elsewhere = Intruder.of("anybody elsewhere", at("zuiderveen"));
        assertThat(found(elsewhere)).anyMatch(finding -> finding.contains("shows a canary"));
    }

    @Test
    void theCrawlerFindsTheWriteThatNobodyChecked() {
        var state = new SchemaState(municipalities, jdbc, transaction);
        var before = state.of("nieuwerhaven", "");
        assertThat(crawl("writesWithoutCheck")).isEmpty();
        assertThat(state.of("nieuwerhaven", "")).isNotEqualTo(before);
    }

    @Test
    void theCrawlerFindsTheLineOfTheLogThatTellsWhatItRead(CapturedOutput log) {
        assertThat(crawl("logsWhatItReads")).isEmpty();
        assertThat(log).contains(Victim.CANARY);
    }

    /** As anybody at all, through the addresses that the program itself says it has. */
    private List<String> crawl(String hole) {
        plant(hole);
        return found(Intruder.of("anybody", at("nieuwerhaven")));
    }

    private List<String> found(Intruder intruder) {
        return Address.of(mappings).stream()
                .filter(address -> address.pattern().equals(PATH))
                .flatMap(address -> new Crawl(victim).findings(intruder, address).stream())
                .toList();
    }

    private void plant(String hole) {
        var method = Arrays.stream(PlantedHoles.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(hole))
                .findAny()
                .orElseThrow();
        planted = RequestMappingInfo.paths(PATH)
                .options(mappings.getBuilderConfiguration())
                .build();
        mappings.registerMapping(planted, holes(), method);
    }

    private PlantedHoles holes() {
        return new PlantedHoles(program.getBean(Complaints.class), victim.ids().get("id"));
    }

    private PlainVisitor at(String slug) {
        return new PlainVisitor(new Town(slug, port));
    }
}
