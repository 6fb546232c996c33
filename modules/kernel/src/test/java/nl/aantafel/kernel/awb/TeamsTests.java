package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aantafel.kernel.awb.routing.ContributionIsOfATeam;
import nl.aantafel.kernel.awb.routing.ContributionTermIsToCome;
import nl.aantafel.kernel.awb.routing.ContributionWasAsked;
import nl.aantafel.kernel.awb.routing.ContributorHasAName;
import nl.aantafel.kernel.awb.routing.EmploymentEndsAfterItBegan;
import nl.aantafel.kernel.awb.routing.Teams;
import nl.aantafel.kernel.awb.term.ElementRegime;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FileStep.ContributionAsked;
import nl.aantafel.kernel.dossier.FileStep.ContributionReceived;
import nl.aantafel.kernel.dossier.FileStep.Contributor;
import nl.aantafel.kernel.dossier.RoutingStep.EmploymentNoted;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Obligation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Report p. 70–71: people of a neighbourhood team who are employed by a provider or by a foundation of the municipality. */
class TeamsTests {
    private static final String FOUNDATION = "Stichting Wijkteams Nieuwerhaven";

    /** Noted on Thursday 5 March 2026: three working days end on Tuesday the tenth. */
    @Test
    @Proves({"RT-2", "S-054"})
    void theMunicipalityHandlesItWhenNobodyChoseAWayWithinThreeWorkingDays() {
        var hired = hired("Zorggroep De Brug", "de gemeente");
        assertThat(hired.today("2026-03-05").obligations())
                .filteredOn(next -> next.key().equals("choose-route"))
                .extracting(Obligation::by)
                .containsExactly(parse("2026-03-10"));
        assertThat(ours(hired.today("2026-03-10"))).isFalse();
        assertThat(ours(hired.today("2026-03-11"))).isTrue();
        assertThat(keys(hired.today("2026-03-11")))
                .doesNotContain("choose-route")
                .contains("ask-contribution");
        assertThat(regime(hired.today("2026-03-11"))).isEqualTo(ElementRegime.WRITTEN_COMPLAINT);
        assertThat(hired.today("2026-03-11").isDueOn("2026-04-13")).isNotNull();
    }

    @Test
    @Proves({"RT-2", "S-054"})
    void aChosenWayIsNoDefaultAndWhoIsOursNeedsNone() {
        var chosen = hired("Zorggroep De Brug", "de gemeente").take(way());
        assertThat(ours(chosen.today("2026-03-20"))).isFalse();
        var own = hired("de gemeente", "De gemeente");
        assertThat(keys(own)).doesNotContain("choose-route");
        assertThat(ours(own.today("2026-03-20"))).isFalse();
    }

    @Test
    @Proves({"RT-2", "S-055"})
    void teamLeaderAndEmployerTellTheirSideAndOnePersonOwnsTheAnswer() {
        var routed = hired("Zorggroep De Brug", "de gemeente").take(way());
        assertThat(keys(routed)).contains("ask-contribution");
        var one = routed.take(asked(Contributor.TEAM_LEADER, "T. Postma", "2026-03-16"));
        assertThat(keys(one)).contains("ask-contribution");
        var both = one.take(asked(Contributor.EMPLOYER, "J. Smit, Zorggroep De Brug", "2026-03-16"));
        assertThat(keys(both)).doesNotContain("ask-contribution", "remind-contribution");
        assertThat(keys(both.today("2026-03-16"))).contains("remind-contribution");
        var told = both.take(received(Contributor.TEAM_LEADER)).take(received(Contributor.EMPLOYER));
        assertThat(keys(told.today("2026-03-16"))).doesNotContain("remind-contribution");
        assertThat(told.dossier().handler().orElseThrow().name()).isEqualTo("H. Bakker");
    }

    @Test
    @Proves("S-055")
    void aContributionIsAskedOfSomebodyByNameWithTimeToAnswer() {
        var routed = hired("Zorggroep De Brug", "de gemeente").take(way());
        routed.take(asked(Contributor.EMPLOYER, " ", "2026-03-16")).isRefusedBy(ContributorHasAName.class);
        routed.take(asked(Contributor.EMPLOYER, "J. Smit", "2026-03-06")).isRefusedBy(ContributionTermIsToCome.class);
        routed.take(received(Contributor.EMPLOYER)).isRefusedBy(ContributionWasAsked.class);
        about().take(asked(Contributor.EMPLOYER, "J. Smit", "2026-03-16")).isRefusedBy(ContributionIsOfATeam.class);
    }

    /** The team got another employer on 1 March 2026; the conduct was in February. */
    @Test
    @Proves("S-056")
    void whatWasSoOnTheDayOfTheConductCounts() {
        var moved = about().take(employed("de gemeente", null, "2026-02-28"))
                .take(employed(FOUNDATION, "2026-03-01", null));
        assertThat(employer(moved, "2026-02-20")).contains("de gemeente");
        assertThat(employer(moved, "2026-02-28")).contains("de gemeente");
        assertThat(employer(moved, "2026-03-01")).contains(FOUNDATION);
        assertThat(employer(moved, null)).contains(FOUNDATION);
    }

    @Test
    @Proves("S-056")
    void anEmploymentEndsAfterItBegan() {
        about().take(employed(FOUNDATION, "2026-03-01", "2026-02-28")).isRefusedBy(EmploymentEndsAfterItBegan.class);
        about().take(employed(FOUNDATION, "2026-03-01", "2026-03-01"));
    }

    private static Optional<String> employer(ComplaintStory story, @Nullable String lastDay) {
        var dossier = story.described("2026-03-05", element(lastDay)).dossier();
        return Teams.employment(dossier.elements().getFirst(), dossier).map(EmploymentNoted::employer);
    }

    private static boolean ours(ComplaintStory story) {
        var dossier = story.dossier();
        return Teams.isOursByDefault(dossier.elements().getFirst(), dossier, story.circumstances());
    }

    private static ElementRegime regime(ComplaintStory story) {
        return ElementRegime.of(story.dossier().elements().getFirst(), story.dossier(), story.circumstances());
    }

    private static List<String> keys(ComplaintStory story) {
        return story.obligations().stream().map(Obligation::key).toList();
    }

    private static ComplaintStory hired(String employer, String actsFor) {
        return about().take(new EmploymentNoted(parse("2026-03-05"), People.RESPONDENT, employer, actsFor, false));
    }

    private static EmploymentNoted employed(String employer, @Nullable String from, @Nullable String until) {
        return new EmploymentNoted(
                parse("2026-03-05"), People.RESPONDENT, employer, "de gemeente", false, day(from), day(until));
    }

    private static ComplaintStory about() {
        return Dossiers.understood().described("2026-03-05", element(null));
    }

    private static Element element(@Nullable String lastDay) {
        var plain = Elements.conduct(1);
        var conduct = new Conduct("Zij luisterde niet", day(lastDay), People.RESPONDENT, true);
        return new Element(plain.id(), plain.title(), conduct, plain.matter(), plain.laws(), Set.of(), null);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : parse(day);
    }

    private static RouteChosen way() {
        return new RouteChosen(parse("2026-03-06"), Elements.id(1), "RT-2", "Het wijkteam stuurt haar aan");
    }

    private static ContributionAsked asked(Contributor from, String name, String by) {
        return new ContributionAsked(parse("2026-03-06"), Elements.id(1), from, name, parse(by));
    }

    private static ContributionReceived received(Contributor from) {
        return new ContributionReceived(parse("2026-03-12"), Elements.id(1), from, "Zo is het gegaan.");
    }
}
