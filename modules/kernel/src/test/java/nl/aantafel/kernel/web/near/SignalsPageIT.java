package nl.aantafel.kernel.web.near;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.dossier.PartyId.COMPLAINANT;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static nl.aantafel.kernel.fixtures.People.RESPONDENT;
import static nl.aantafel.kernel.fixtures.Visit.form;
import static nl.aantafel.kernel.fixtures.Visit.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Role;
import nl.aantafel.access.Subject;
import nl.aantafel.access.Visibility;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.NearStep.Felt;
import nl.aantafel.kernel.dossier.NearStep.HandlingJudged;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.LocalRules;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Visit;
import nl.aantafel.kernel.persistence.Bottlenecks;
import nl.aantafel.kernel.persistence.Bottlenecks.Handled;
import nl.aantafel.tenancy.Municipalities;
import nl.aantafel.testkit.WithDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;

/** What the page of signals counts: surveys among clients, and complaints with and without a committee. */
@WithDatabase
@SpringBootTest(properties = "aantafel.tenant-config=../../tenant-config")
class SignalsPageIT {
    private static final Subject.Staff COORDINATOR = staff("coordinator", Role.COORDINATOR);
    private static final String WITH = "zuiderveen";
    private static final String WITHOUT = "nieuwerhaven";
    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    @Autowired
    WebApplicationContext context;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Complaints complaints;

    @Autowired
    Bottlenecks bottlenecks;

    /** Zuiderveen has a committee for every complaint, Nieuwerhaven has none. */
    @Test
    @Proves("S-097")
    void outcomesAndHowHeardPeopleFeltAreCountedWithACommittee() throws Exception {
        var before = handled(WITH, true);
        receive(WITH, concluded(true).take(felt(Felt.YES)));
        receive(WITH, concluded(true).take(felt(Felt.NO)).take(felt(Felt.PARTLY)));
        receive(WITH, concluded(true));
        assertThat(handled(WITH, true)).isEqualTo(more(before, 3, 3, 3, 2, 1));
        assertThat(page(WITH))
                .contains("Met en zonder commissie", "Met een commissie", line(handled(WITH, true)))
                .contains(felt(handled(WITH, true)))
                .doesNotContain("Zonder commissie");
    }

    @Test
    @Proves("S-097")
    void outcomesAndHowHeardPeopleFeltAreCountedWithoutACommittee() throws Exception {
        var before = handled(WITHOUT, false);
        receive(WITHOUT, concluded(false).take(felt(Felt.YES)));
        receive(WITHOUT, concluded(false));
        assertThat(handled(WITHOUT, false)).isEqualTo(more(before, 2, 2, 0, 1, 1));
        assertThat(page(WITHOUT))
                .contains("Zonder commissie", line(handled(WITHOUT, false)), felt(handled(WITHOUT, false)))
                .doesNotContain("Met een commissie");
    }

    @Test
    @Proves({"R-W-10", "S-105"})
    void aSurveyAmongClientsIsHandedInAndCounted() throws Exception {
        var sent = form(
                "/melden/signaal",
                "organisatie",
                "Bureau Meting",
                "naam",
                "B. Tromp",
                "bereik",
                "b.tromp@voorbeeld.example",
                "bron",
                "SURVEY",
                "verhaal",
                "Een op de drie kent de cliëntondersteuning niet",
                "inwoner",
                "",
                "eenmalig",
                UUID.randomUUID().toString());
        assertThat(visit(WITHOUT).body(new Subject.Program(), get("/melden/signaal")))
                .contains("Een onderzoek onder cliënten");
        assertThat(visit(WITHOUT).body(new Subject.Program(), sent)).contains("KL-20");
        assertThat(page(WITHOUT)).contains("Bureau Meting", "Een onderzoek onder cliënten");
    }

    private Handled handled(String town, boolean committee) throws Exception {
        return visit(town).as(COORDINATOR, () -> bottlenecks.handledSince(YEAR, new Visibility.Everything())).stream()
                .filter(row -> row.committee() == committee)
                .findFirst()
                .orElse(new Handled(committee, 0, 0, 0, 0, 0));
    }

    private static Handled more(Handled than, int dossiers, int judged, int founded, int asked, int heard) {
        return new Handled(
                than.committee(),
                than.dossiers() + dossiers,
                than.judged() + judged,
                than.founded() + founded,
                than.asked() + asked,
                than.heard() + heard);
    }

    private static String line(Handled row) {
        return "%d afgerond. Gegrond of deels gegrond: %d van de %d klachtpunten."
                .formatted(row.dossiers(), row.founded(), row.judged());
    }

    private static String felt(Handled row) {
        return "Voelde zich gehoord: %d van de %d die dat vertelden.".formatted(row.heard(), row.asked());
    }

    private static HandlingJudged felt(Felt heard) {
        return new HandlingJudged(parse("2026-03-05"), heard, Felt.YES, Felt.YES, Felt.YES, "");
    }

    /** With advice it was founded, without it unfounded. */
    private static ComplaintStory concluded(boolean committee) {
        var rules = committee ? LocalRules.zuiderveen() : LocalRules.nieuwerhaven();
        var heard = aComplaint()
                .in(rules)
                .received("2026-02-02")
                .assigned("2026-02-02")
                .take(new Acknowledged(parse("2026-02-04"), committee))
                .described("2026-02-04", Elements.conduct(1))
                .named("2026-02-04", People.respondent())
                .formal("2026-02-05")
                .privacyChosen("2026-02-06")
                .copied("2026-02-09")
                .invited("2026-02-09", COMPLAINANT, "2026-02-23")
                .invited("2026-02-09", RESPONDENT, "2026-02-23")
                .heard("2026-02-24", COMPLAINANT)
                .heard("2026-02-24", RESPONDENT)
                .reported("2026-02-25", "2026-02-24");
        var judgement = committee ? Judgement.FOUNDED : Judgement.UNFOUNDED;
        var advised = committee ? heard.take(advice()) : heard;
        return advised.judged("2026-02-27", 1, judgement)
                .take(new Concluded(parse("2026-03-02"), "Wij maken het goed.", "", committee));
    }

    private static Advised advice() {
        return new Advised(
                parse("2026-02-26"),
                "Niemand belde terug.",
                "Verklaar de klacht gegrond.",
                "",
                Judgement.FOUNDED,
                Set.of("voorzitter", "lid1"));
    }

    private void receive(String town, ComplaintStory story) {
        visit(town).receive(complaints, story);
    }

    private String page(String town) throws Exception {
        return visit(town).body(COORDINATOR, get("/werk/signalen"));
    }

    private Visit visit(String town) {
        return new Visit(town, context, municipalities);
    }
}
