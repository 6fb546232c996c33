package nl.aantafel.e2e;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.aantafel.Application;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject.Staff;
import nl.aantafel.kernel.ApplicableLaw;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;
import nl.aantafel.kernel.dossier.InformalStep.Statement;
import nl.aantafel.kernel.dossier.IntakeStep.QuestionAnswered;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Visit;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.LetterKind;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.web.context.WebApplicationContext;

/** Follows {@code docs/howto/add-a-law.md}: a fourth law, without a change in the kernel; then switches it off again. */
class AddALawIT {
    private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final HowTo PAGE = HowTo.read("add-a-law.md");
    private static final String TOWN = "nieuwerhaven";
    private static final Staff COORDINATOR = Visit.staff("coordinator", Role.COORDINATOR);
    private static final List<String> ITS_WORDS = List.of("Deze inwoner dreigt huis, water", "Praat over de schulden");
    private final TestDatabase database = TestDatabase.create();

    @Test
    void theLawIsOneFolderAndOneDependency() {
        var folder = Path.of("modules/wgs");
        assertThat(PAGE.blocks())
                .extracting(HowTo.Block::file)
                .filteredOn(file -> !file.startsWith(folder))
                .containsExactly(Path.of("app/pom.xml"), Path.of("tenant-config/nieuwerhaven.yaml"));
    }

    @Test
    @Proves("R-P-13")
    void aFourthLawWorksWhereItIsOnAndLeavesNothingBrokenWhereItWasSwitchedOff() throws Exception {
        var id = whileOn();
        whileOff(id);
    }

    private String whileOn() throws Exception {
        try (var program = started("[wmo, jeugdwet, participatiewet, wgs]")) {
            var town = visit(program);
            var id = town.receive(complaints(program), debts());
            assertThat(town.body(COORDINATOR, get("/klachten/" + id))).contains(ITS_WORDS);
            assertThat(against(program, id)).contains("DebtsWereTalkedAbout");
            assertThat(paragraphsOfTheReceipt(program, id)).contains("letter.wgs.first-talk");
            assertThat(town.body(COORDINATOR, get("/klachten/nieuw"))).contains("Dreigt u uw huis, water, gas");
            var answer = town.answer(
                    COORDINATOR,
                    Visit.form(
                            "/klachten/" + id + "/stappen/DebtsTalkedAbout",
                            "on",
                            "16-3-2026",
                            "element",
                            "1",
                            "plan",
                            "Elke maand honderd euro aflossen"));
            assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
            assertThat(town.body(COORDINATOR, get("/klachten/" + id + "?deel=logboek")))
                    .contains("Gesprek over schulden");
            assertThat(against(program, id)).doesNotContain("DebtsWereTalkedAbout");
            return id;
        }
    }

    private void whileOff(String id) throws Exception {
        try (var program = started("[wmo, jeugdwet, participatiewet]")) {
            var town = visit(program);
            assertThat(town.body(COORDINATOR, get("/klachten/" + id))).doesNotContain(ITS_WORDS);
            assertThat(town.body(COORDINATOR, get("/klachten/" + id + "?deel=logboek")))
                    .contains("Gesprek over schulden");
            assertThat(town.body(COORDINATOR, get("/klachten/" + id + "?deel=klachtpunten")))
                    .contains("Schuldhulp (Wgs)");
            assertThat(town.body(COORDINATOR, get("/klachten/" + id + "/stappen/ElementDescribed")))
                    .contains("Lang wachten op hulp bij schulden");
            assertThat(paragraphsOfTheReceipt(program, id)).doesNotContain("letter.wgs.first-talk");
            assertThat(town.body(COORDINATOR, get("/klachten/nieuw"))).doesNotContain("Dreigt u uw huis, water, gas");
            assertThat(town.status(COORDINATOR, get("/klachten/" + id + "/stappen/DebtsTalkedAbout")))
                    .isEqualTo(404);
            assertThat(against(program, id)).doesNotContain("DebtsWereTalkedAbout");
            var law = program.getBean(ApplicableLaw.class);
            assertThat(town.as(COORDINATOR, () -> law.here().themes(parse("2026-03-09"))))
                    .noneMatch(theme -> theme.key().startsWith("wgs."));
        }
    }

    private ConfigurableApplicationContext started(String laws) throws IOException {
        var config = Files.createTempDirectory("tenant-config");
        var file = TOWN + ".yaml";
        var written = Files.readString(Path.of("../tenant-config", file));
        Files.writeString(
                config.resolve(file), written.replaceAll("(?m)^laws:\\R(  - .*\\R)+", "laws: " + laws + "\n"));
        var loader = PAGE.built("modules/wgs", Application.class.getClassLoader());
        var before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return new SpringApplicationBuilder(Application.class)
                    .resourceLoader(new DefaultResourceLoader(loader))
                    .profiles("howto")
                    .run(
                            "--server.port=0",
                            "--spring.datasource.url=" + database.url(),
                            "--spring.datasource.username=" + database.username(),
                            "--spring.datasource.password=" + database.password(),
                            "--aantafel.sealing.master-key=" + MASTER_KEY,
                            "--aantafel.tenant-config=" + config);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static ComplaintStory debts() {
        var plain = Elements.conduct(1);
        var debts = new Element(
                plain.id(), plain.title(), plain.conduct(), plain.matter(), Set.of("wgs"), Set.of("wgs.waiting"), null);
        return aComplaint()
                .received("2026-03-09")
                .described("2026-03-09", debts)
                .take(new QuestionAnswered(parse("2026-03-09"), "wgs.losing", "yes"));
    }

    private static List<String> against(ConfigurableApplicationContext program, String id) {
        var settled = new SettledInformally(
                parse("2026-03-20"), Statement.BY_PHONE, parse("2026-03-20"), "Zo is het goed", "Wij bellen");
        return visit(program)
                .as(COORDINATOR, () -> complaints(program).breaches(ComplaintId.parse(id), settled))
                .stream()
                .map(Breach::rule)
                .toList();
    }

    private static List<String> paragraphsOfTheReceipt(ConfigurableApplicationContext program, String id) {
        return visit(program)
                .as(
                        COORDINATOR,
                        () -> program.getBean(ApplicableLaw.class)
                                .here()
                                .paragraphs(
                                        LetterKind.L1,
                                        complaints(program)
                                                .find(ComplaintId.parse(id))
                                                .dossier()));
    }

    private static Visit visit(ConfigurableApplicationContext program) {
        return new Visit(TOWN, (WebApplicationContext) program, program.getBean(Municipalities.class));
    }

    private static Complaints complaints(ConfigurableApplicationContext program) {
        return program.getBean(Complaints.class);
    }
}
