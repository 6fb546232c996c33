package nl.aantafel.wmo;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.aantafel.kernel.dossier.Conduct;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.ElementId;
import nl.aantafel.kernel.dossier.FileStep.ContributionAsked;
import nl.aantafel.kernel.dossier.FileStep.Contributor;
import nl.aantafel.kernel.dossier.NearStep.SecrecyNamed;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.EmploymentNoted;
import nl.aantafel.kernel.dossier.RoutingStep.RouteChosen;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.wmo.carefile.DestructionAsked;
import nl.aantafel.wmo.quality.QualityFact.HelpMeasured;
import org.junit.jupiter.api.Test;

/**
 * A wijkteam member of a provider decided on the help of Mrs Jansma, and the help itself went wrong: the municipality
 * handles how she was treated, the provider the quality of its help, and whoever keeps the care file answers for that.
 */
class RoughHandsScenarioTests {
    private static final ElementId TREATMENT = Elements.id(1);
    private static final ElementId HELP = Elements.id(2);

    @Test
    @Proves({"RT-2", "RT-9", "S-055", "R-W-3", "R-W-41", "R-W-44"})
    void treatmentAndQualityGoTheirOwnWaysUnderOneContactPerson() {
        var split = told().take(route(TREATMENT, "RT-2", "Het wijkteam stuurt haar aan"))
                .take(route(HELP, "RT-9", "De aanbieder gaf de hulp"));
        assertThat(regime(split, TREATMENT)).isEqualTo("RT-2");
        assertThat(regime(split, HELP)).isEqualTo("RT-9");
        assertThat(Stories.keys(split)).contains("wmo.good-help", "wmo.offer-client-support");
        assertThat(Stories.next(split)).contains("ask-contribution");

        var measured = split.take(new HelpMeasured(
                parse("2026-03-11"), HELP, false, true, true, false, "Zij viel, en werd uitgelachen."));
        assertThat(Stories.keys(measured)).contains("wmo.help-falls-short");

        var asked = measured.take(asked(Contributor.TEAM_LEADER)).take(asked(Contributor.EMPLOYER));
        asked.nextHasNo("ask-contribution");

        var handedOver = new HandedOver(
                parse("2026-03-12"), People.PROVIDER, false, true, false, "Alleen het punt over de hulp");
        var warned = asked.take(new SecrecyNamed(parse("2026-03-12"), People.PROVIDER, "In de brief"));
        warned.take(handedOver).isRefusedBy("PrivateBodyNeedsConsent");
        var consented = warned.take(new HandedOver(
                parse("2026-03-12"), People.PROVIDER, false, true, true, "Alleen het punt over de hulp"));

        var destroyed = consented.take(new DestructionAsked(
                parse("2026-03-13"), People.PROVIDER, parse("2026-03-13"), parse("2026-03-13"), null, "De foto's"));
        assertThat(destroyed.clock("W7").deadline().lastDay()).isEqualTo(parse("2026-06-15"));
        assertThat(destroyed.clock("K1").deadline().lastDay()).isEqualTo(parse("2026-04-20"));
        assertThat(destroyed.dossier().handler().orElseThrow().name()).isEqualTo("H. Bakker");
    }

    private static ComplaintStory told() {
        return aComplaint()
                .under(new Wmo())
                .received("2026-03-09")
                .assigned("2026-03-09")
                .named("2026-03-09", People.respondent())
                .named("2026-03-09", People.provider())
                .described("2026-03-10", element(1, "Zij luisterde niet", People.RESPONDENT))
                .described("2026-03-10", element(2, "De hulp liet mij vallen", People.PROVIDER))
                .take(new EmploymentNoted(
                        parse("2026-03-10"), People.RESPONDENT, "Thuiszorg De Linde", "de gemeente", true));
    }

    private static Element element(int number, String what, PartyId whose) {
        var plain = Elements.under(number, "wmo");
        var conduct = new Conduct(what, null, whose, true);
        return new Element(plain.id(), what, conduct, plain.matter(), plain.laws(), Set.of(), null);
    }

    private static String regime(ComplaintStory story, ElementId id) {
        var element = story.dossier().element(id).orElseThrow();
        return story.circumstances()
                .routes()
                .chosen(element, story.dossier())
                .orElseThrow()
                .id();
    }

    private static RouteChosen route(ElementId element, String route, String why) {
        return new RouteChosen(parse("2026-03-11"), element, route, why);
    }

    private static ContributionAsked asked(Contributor from) {
        return new ContributionAsked(parse("2026-03-11"), TREATMENT, from, "T. Postma", parse("2026-03-18"));
    }
}
