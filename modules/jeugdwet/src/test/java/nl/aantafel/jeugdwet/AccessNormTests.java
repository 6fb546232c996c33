package nl.aantafel.jeugdwet;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Remark;
import org.junit.jupiter.api.Test;

/** Jeugdwet 2.6 lid 1 b: easy to reach and to recognise. */
class AccessNormTests {

    @Test
    @Proves({"R-J-25", "S-185"})
    void theNormStandsBesideComplaintsAboutAccess() {
        assertThat(about("jeugdwet.access").remarks())
                .filteredOn(remark -> remark.key().equals("jeugdwet.easy-to-reach"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.article()).hasToString("Jeugdwet 2.6 lid 1 onder b"));
        assertThat(keys(about("jeugdwet.reports").take(route("RT-4")))).contains("jeugdwet.easy-to-reach");
    }

    @Test
    @Proves("R-J-25")
    void besideAComplaintAboutTheHelpItselfItDoesNot() {
        assertThat(keys(about("jeugdwet.reports"))).doesNotContain("jeugdwet.easy-to-reach");
        assertThat(keys(about("jeugdwet.reports").take(route("RT-4")).take(route("RT-5"))))
                .doesNotContain("jeugdwet.easy-to-reach");
    }

    private static List<String> keys(ComplaintStory story) {
        return story.remarks().stream().map(Remark::key).toList();
    }

    private static RouteChosen route(String route) {
        return new RouteChosen(parse("2026-03-10"), Elements.id(1), route, "Zo liep het");
    }

    private static ComplaintStory about(String theme) {
        var plain = Elements.under(1, "jeugdwet");
        return aComplaint()
                .under(new Jeugdwet())
                .received("2026-03-09")
                .described(
                        "2026-03-09",
                        new Element(
                                plain.id(),
                                plain.title(),
                                plain.conduct(),
                                plain.matter(),
                                plain.laws(),
                                Set.of(theme),
                                null));
    }
}
