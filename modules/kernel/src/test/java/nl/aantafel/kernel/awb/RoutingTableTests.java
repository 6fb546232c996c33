package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.awb.routing.RouteFitsTheConduct;
import nl.aantafel.kernel.awb.routing.RouteIsExplained;
import nl.aantafel.kernel.awb.routing.RouteIsInTheTable;
import nl.aantafel.kernel.awb.term.ElementRegime;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.dossier.RoutingStep.EmploymentNoted;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.fixtures.Ways;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.Route.Handover;
import nl.aantafel.kernel.law.Route.Scheme;
import nl.aantafel.kernel.law.RoutingTable;
import nl.aantafel.statute.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law.md §4.6: whose conduct goes which way. */
class RoutingTableTests {
    private static final RoutingTable TABLE = RoutingTable.general();

    @ParameterizedTest
    @CsvSource({
        "RT-1, OURS, true, NONE",
        "RT-2, OURS, true, INVITE",
        "RT-10, OTHER_ORGAN, false, FORWARD",
        "RT-11, OURS, true, NONE",
        "RT-16, OTHER_ORGAN, false, FORWARD",
        "RT-18, OURS, true, NONE",
        "RT-20, OWN_SCHEME, false, POINT"
    })
    @Proves({"RT-1", "RT-2", "RT-10", "RT-11", "RT-16", "RT-18", "RT-20"})
    void aRowSaysWhoseRulesHoldAndWhoDecides(String id, Scheme scheme, boolean mayDecide, Handover handover) {
        assertThat(TABLE.find(id)).get().satisfies(route -> {
            assertThat(route.scheme()).isEqualTo(scheme);
            assertThat(route.mayDecide()).isEqualTo(mayDecide);
            assertThat(route.handover()).isEqualTo(handover);
        });
        assertThat(TABLE.routes()).hasSize(7);
    }

    @Test
    void twoRowsWithOneNumberAreRefused() {
        var row = row("RT-1", "", Set.of());
        assertThatIllegalArgumentException().isThrownBy(() -> new RoutingTable(List.of(row, row)));
    }

    @Test
    @Proves("S-012")
    void everyRowSaysInBothLanguagesWhoHandlesItWhyAndWhoComesAfter() {
        for (var language : List.of("nl", "en"))
            assertThat(TABLE.routes())
                    .allSatisfy(route -> assertThat(MessageFiles.forCitizens(language))
                            .containsKeys(
                                    "route." + route.id(),
                                    "route." + route.id() + ".first",
                                    "route." + route.id() + ".why",
                                    "route." + route.id() + ".then"));
    }

    @Test
    void anElementTakesTheRowsOfItsLawsAndOfThoseComplainedAbout() {
        var table = new RoutingTable(List.of(
                row("RT-9", "wmo", Set.of(PartyRole.PROVIDER)),
                row("RT-5", "jeugdwet", Set.of(PartyRole.PROVIDER)),
                row("RT-1", "", Set.of(PartyRole.RESPONDENT)),
                row("RT-20", "", Set.of(PartyRole.PROVIDER))));
        var dossier =
                Dossiers.understood().named("2026-03-04", People.provider()).dossier();

        assertThat(table.possible(Ways.about(1, People.PROVIDER), dossier))
                .extracting(Route::id)
                .containsExactly("RT-9", "RT-5", "RT-20");
        assertThat(table.possible(Elements.conduct(1), dossier))
                .extracting(Route::id)
                .containsExactly("RT-9", "RT-1", "RT-20");
    }

    @Test
    @Proves({"RT-16", "S-026"})
    void anElementAboutAnotherOrganIsSeenToGoThere() {
        var story = Ways.aboutTheUwv();
        var element = story.dossier().elements().getFirst();

        assertThat(ElementRegime.of(element, story.dossier(), story.circumstances()))
                .isEqualTo(ElementRegime.OTHER_ORGAN);
    }

    @Test
    @Proves("S-012")
    void whatIsAboutAnotherBodyFirstGetsItsWay() {
        var about = Dossiers.understood()
                .named("2026-03-04", Ways.body(Ways.UWV, "UWV"))
                .described("2026-03-04", Ways.about(1, Ways.UWV))
                .nextIs("choose-route");
        assertThat(about.take(Ways.chosen("2026-03-05", "RT-16")).obligations())
                .extracting(Obligation::key)
                .doesNotContain("choose-route");
    }

    @Test
    @Proves("R-9.1-2")
    void aWayHasAReasonWhereMoreThanOneIsOpen() {
        var story = Dossiers.understood();
        story.take(way("RT-1", "")).isRefusedBy(RouteIsExplained.class);
        story.take(way("RT-1", "Zij werkt bij de gemeente")).isAt(Stage.RECEIVED);
        story.take(way("RT-99", "Zomaar")).isRefusedBy(RouteIsInTheTable.class);
    }

    @Test
    @Proves({"R-9.1-2", "RT-2"})
    void somebodyWhoWorksForTwoIsRoutedWithAReason() {
        var hired =
                new EmploymentNoted(parse("2026-03-05"), People.RESPONDENT, "Zorggroep De Brug", "de gemeente", true);
        Dossiers.understood()
                .take(hired)
                .take(way("RT-2", " "))
                .isRefusedBy(RouteIsExplained.class)
                .take(way("RT-2", "Het wijkteam stuurt haar aan"))
                .isAt(Stage.RECEIVED);
    }

    @Test
    void aWayThatDoesNotFitIsTakenKnowingly() {
        Ways.aboutTheUwv().take(Ways.chosen("2026-03-06", "RT-1")).isWarnedBy(RouteFitsTheConduct.class);
    }

    private static RouteChosen way(String route, String why) {
        return new RouteChosen(parse("2026-03-05"), Elements.id(1), route, why);
    }

    private static Route row(String id, String law, Set<PartyRole> roles) {
        return new Route(id, law, roles, Scheme.OURS, true, Handover.NONE, Article.awb("9:1"));
    }
}
