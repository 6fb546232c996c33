package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.aantafel.jeugdwet.scheme.ReportPart;
import nl.aantafel.jeugdwet.scheme.SchemeFact.YearReportLookedUp;
import nl.aantafel.jeugdwet.scheme.SchemeFact.YouthSchemeLookedUp;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Party.Contact;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Remark;
import nl.aantafel.statute.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those who give youth help owe: rules, clients who agree, the adviser, a yearly report. */
class SchemeTests {
    private static final PartyId INSTITUTION = new PartyId(9);
    private static final Set<ReportPart> ALL = EnumSet.allOf(ReportPart.class);

    /** Which of the five is lacking, what the handler reads, and by which article. */
    @ParameterizedTest
    @CsvSource({
        "0, jeugdwet.scheme-without-rules, Jeugdwet 4.2.1 lid 3",
        "1, jeugdwet.scheme-without-clients, Jeugdwet 4.2.1 lid 6",
        "2, jeugdwet.scheme-not-explained, Jeugdwet 4.2.1 lid 7",
        "3, jeugdwet.provider-silent-on-adviser, Jeugdwet 4.1.9",
        "4, jeugdwet.provider-keeps-adviser-out, Jeugdwet 4.1.9"
    })
    @Proves({"R-J-2b", "R-J-4b", "R-J-24"})
    void whatIsLackingInTheSchemeIsShownWithItsArticle(int lacking, String remark, String article) {
        youth().take(scheme(lacking, " ")).isRefusedBy("LackOfSchemeIsNamed");
        var looked = youth().take(scheme(lacking, "Zij zoeken het uit."));
        assertThat(looked.remarks())
                .filteredOn(shown -> shown.key().startsWith("jeugdwet.scheme-")
                        || shown.key().startsWith("jeugdwet.provider-"))
                .containsExactly(new Remark(remark, articleOf(looked, remark)));
        assertThat(articleOf(looked, remark)).hasToString(article);
        assertThat(MessageFiles.all("nl")).containsKey("remark." + remark);
        assertThat(looked.take(scheme(-1, "")).remarks())
                .extracting(Remark::key)
                .doesNotContain(remark);
    }

    @Test
    @Proves("R-J-9")
    void aReportThatIsNotPublicYetHasALastDay() {
        var awaited = youth().take(report("2026-03-16", null, Set.of(), false));
        assertThat(awaited.obligations())
                .filteredOn(obligation -> obligation.key().equals("raise-year-report"))
                .extracting(Obligation::by)
                .containsExactly(parse("2026-03-26"));
        assertThat(remarks(awaited.today("2026-03-26"))).doesNotContain("jeugdwet.year-report-late");
        assertThat(remarks(awaited.today("2026-03-27"))).contains("jeugdwet.year-report-late");
        assertThat(remarks(youth().take(report(null, null, Set.of(), false)).today("2026-06-01")))
                .contains("jeugdwet.year-report-late");
        youth().take(report("2026-03-16", null, Set.of(), true)).nextHasNo("raise-year-report");
    }

    @Test
    @Proves("R-J-9")
    void whatTheReportMustHoldIsShownWhenItIsLacking() {
        var parts = EnumSet.complementOf(EnumSet.of(ReportPart.COMPOSITION, ReportPart.MEASURES));
        var looked = report("2026-03-16", "2026-03-20", parts, false);
        assertThat(looked.missing()).containsExactly(ReportPart.COMPOSITION, ReportPart.MEASURES);
        assertThat(remarks(youth().take(looked))).contains("jeugdwet.year-report-lacks");
        assertThat(youth().take(looked).obligations())
                .filteredOn(obligation -> obligation.key().equals("raise-year-report"))
                .singleElement()
                .satisfies(obligation -> assertThat(obligation.article()).hasToString("Jeugdwet 4.3.1 lid 2"));
        var whole = youth().take(report("2026-03-16", "2026-03-20", ALL, false));
        assertThat(remarks(whole)).doesNotContain("jeugdwet.year-report-lacks", "jeugdwet.year-report-late");
        whole.nextHasNo("raise-year-report");
    }

    /** The letters of the article, c to j, each with its own words. */
    @Test
    @Proves("R-J-9")
    void theEightPartsAreThoseOfTheArticle() {
        assertThat(ReportPart.values()).hasSize(8);
        for (var part : ReportPart.values())
            assertThat(MessageFiles.all("nl").getProperty("enum.ReportPart." + part))
                    .startsWith((char) ('c' + part.ordinal()) + ". ");
    }

    @Test
    @Proves("R-J-9")
    void aReportIsOfAYearThatIsOverAndItsDaysAreInOrder() {
        youth().take(new YearReportLookedUp(parse("2026-04-20"), INSTITUTION, 2026, null, null, Set.of(), false))
                .isRefusedBy("YearIsOver");
        youth().take(new YearReportLookedUp(parse("2026-04-20"), INSTITUTION, 2014, null, null, Set.of(), false))
                .isRefusedBy("YearIsOver");
        youth().take(report("2026-03-20", "2026-03-16", ALL, false)).isRefusedBy("PublishedAfterAdopting");
        youth().take(report("2026-03-16", "2026-05-01", ALL, false)).isRefusedBy("PublishedAfterAdopting");
        youth().take(report("2026-05-01", null, Set.of(), false)).isRefusedBy("PublishedAfterAdopting");
        youth().take(report(null, null, ALL, false)).isRefusedBy("UnpublishedHoldsNothing");
    }

    @Test
    @Proves("R-J-9")
    void nobodyElseIsAskedForAReport() {
        youth().take(new YearReportLookedUp(
                        parse("2026-04-20"), PartyId.COMPLAINANT, 2025, null, null, Set.of(), false))
                .isRefusedBy("SchemeIsOfWhoHelps");
    }

    private static Article articleOf(ComplaintStory story, String key) {
        return story.remarks().stream()
                .filter(shown -> shown.key().equals(key))
                .map(Remark::article)
                .findAny()
                .orElseThrow();
    }

    private static List<String> remarks(ComplaintStory story) {
        return story.remarks().stream().map(Remark::key).toList();
    }

    static ComplaintStory youth() {
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"))
                .named("2026-03-09", People.provider())
                .named(
                        "2026-03-09",
                        new Party(INSTITUTION, PartyRole.PARTNER_BODY, "Jeugdbescherming Noord", Contact.NONE, null));
    }

    private static YouthSchemeLookedUp scheme(int lacking, String what) {
        return new YouthSchemeLookedUp(
                parse("2026-04-20"),
                People.PROVIDER,
                lacking != 0,
                lacking != 1,
                lacking != 2,
                lacking != 3,
                lacking != 4,
                what);
    }

    private static YearReportLookedUp report(
            @Nullable String adopted, @Nullable String published, Set<ReportPart> holds, boolean raised) {
        return new YearReportLookedUp(
                parse("2026-04-20"),
                INSTITUTION,
                2025,
                adopted == null ? null : parse(adopted),
                published == null ? null : parse(published),
                holds,
                raised);
    }
}
