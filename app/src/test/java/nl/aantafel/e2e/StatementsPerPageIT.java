package nl.aantafel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aantafel.demo.DemoReady;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.tenancy.Municipality;
import nl.aantafel.tenancy.TenantContext;
import nl.aantafel.testkit.SqlStatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A page asks the database a constant number of questions, however much there is to show. */
@WholeProgram
class StatementsPerPageIT {
    private static final int MOST = 10;

    @LocalServerPort
    private int port;

    @Autowired
    private SqlStatementCount statements;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext program;

    @BeforeEach
    void theDemoIsThere() {
        DemoReady.in(program);
    }

    @Test
    void theWorkListAsksAsMuchForOneComplaintAsForMany() {
        var many = staff("nieuwerhaven");
        var page = many.get("/klachten").body();
        var number = Pattern.compile("KL-\\d{4}-\\d{6}")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(questions(many, "/werk"))
                .isEqualTo(questions(staff("waterbroek"), "/werk"))
                .isLessThanOrEqualTo(MOST);
        assertThat(questions(many, "/zoeken?q=" + number))
                .isLessThanOrEqualTo(MOST)
                .isEqualTo(questions(many, "/zoeken?q=KL-"));
    }

    @Test
    void theCommitteesTableAsksAConstantNumberOfQuestions() {
        var chair = new PlainVisitor(new Town("zuiderveen", port)).loggedInAs("voorzitter");
        assertThat(chair.get("/commissie").body()).contains("KL-");
        assertThat(questions(chair, "/commissie")).isLessThanOrEqualTo(MOST);
    }

    @Test
    void theCasePageAsksAsMuchForAShortStoryAsForALongOne() {
        var staff = staff("zuiderveen");
        var pages =
                everyCase("zuiderveen").stream().collect(Collectors.partitioningBy(address -> isTied(staff, address)));
        assertThat(pages.get(false)).hasSizeGreaterThan(3);
        assertThat(pages.get(true)).hasSizeGreaterThan(1);
        pages.values()
                .forEach(kind -> assertThat(kind.stream().limit(6).map(address -> questions(staff, address)))
                        .allMatch(count -> count <= MOST)
                        .containsOnly(questions(staff, kind.getFirst())));
    }

    @Test
    void theStatusPageAsksAsMuchAfterManyMessages() {
        var citizen = new PlainVisitor(new Town("waterbroek", port));
        citizen.get("/melden/verhaal");
        citizen.post("/melden/verhaal", Map.of("verhaal", "Ik wacht al weken."));
        citizen.get("/melden/controleren");
        citizen.post(
                "/melden/versturen",
                Map.of("eenmalig", citizen.value("eenmalig").orElseThrow()));
        var receipt = citizen.get("/melden/klaar").body();
        citizen.get("/status");
        citizen.post("/status", Map.of("nummer", shown(receipt, "nummer"), "code", shown(receipt, "code")));
        var before = questions(citizen, "/status/mijn-klacht");
        for (var message : List.of("een", "twee", "drie")) {
            citizen.get("/status/mijn-klacht");
            citizen.post("/status/bericht", Map.of("tekst", message, "eenmalig", "bericht-" + message));
        }
        assertThat(citizen.get("/status/mijn-klacht").body()).contains("drie");
        assertThat(questions(citizen, "/status/mijn-klacht")).isEqualTo(before).isLessThanOrEqualTo(MOST);
    }

    /** From the database: other tests may have filled the first page of the list. */
    private List<String> everyCase(String slug) {
        var tenant = municipalities.all().stream()
                .filter(municipality -> municipality.slug().equals(slug))
                .map(Municipality::id)
                .findAny()
                .orElseThrow();
        return TenantContext.call(
                tenant,
                () -> transaction.execute(_ -> database.sql("select '/klachten/' || id from complaint order by number")
                        .query(String.class)
                        .list()));
    }

    private static boolean isTied(PlainVisitor staff, String address) {
        return staff.get(address).body().contains("id=\"samen\"");
    }

    /** The fewest of three: other work of the program may come between. */
    private int questions(PlainVisitor visitor, String path) {
        return IntStream.range(0, 3).map(_ -> once(visitor, path)).min().orElseThrow();
    }

    private int once(PlainVisitor visitor, String path) {
        try {
            return statements
                    .during(() -> assertThat(visitor.get(path).statusCode()).isEqualTo(200))
                    .size();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String shown(String page, String id) {
        var found = Pattern.compile("id=\"" + id + "\">([^<]+)<").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private PlainVisitor staff(String slug) {
        return new PlainVisitor(new Town(slug, port)).loggedInAs("coordinator");
    }
}
