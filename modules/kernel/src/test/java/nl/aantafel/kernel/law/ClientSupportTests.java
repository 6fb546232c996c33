package nl.aantafel.kernel.law;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.AssessmentStep.TableCalled;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterAnswer;
import nl.aantafel.kernel.dossier.RoutingStep.SupporterOffered;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.statute.Statute;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Wmo 2.2.4: free client support is named before the first talk, for the whole social domain, and asked once. */
class ClientSupportTests {

    @Test
    @Proves({"R-W-32", "R-W-22"})
    void whoWillTalkIsOfferedClientSupportFirst() {
        assertThat(asked(understood())).isEmpty();
        assertThat(asked(understood().informal("2026-03-05"))).containsExactly(tuple("Wmo 2015 2.2.4", null));
        assertThat(asked(understood().informal("2026-03-05").take(offered()))).isEmpty();
    }

    @Test
    @Proves("R-W-32")
    void aTalkThatWasHeldWithoutItAsksForItAfterAll() {
        assertThat(asked(understood().informal("2026-03-05").talked("2026-03-10")))
                .hasSize(1);
        assertThat(asked(
                        understood().informal("2026-03-05").talked("2026-03-10").settled("2026-03-11")))
                .isEmpty();
    }

    @Test
    @Proves("R-W-32")
    void anInvitationSaysBeforeWhichDay() {
        var table = understood()
                .take(new TableCalled(
                        parse("2026-03-09"),
                        Set.of(PartyId.COMPLAINANT, People.RESPONDENT),
                        parse("2026-03-16"),
                        parse("2026-03-17"),
                        parse("2026-03-18"),
                        "Bij u thuis",
                        "De hulp weer op gang"));
        assertThat(asked(table)).containsExactly(tuple("Wmo 2015 2.2.4", parse("2026-03-16")));
        var hearing = understood()
                .formal("2026-03-05")
                .privacyChosen("2026-03-06")
                .copied("2026-03-09")
                .invited("2026-03-09", PartyId.COMPLAINANT, "2026-03-23");
        assertThat(asked(hearing)).containsExactly(tuple("Wmo 2015 2.2.4", parse("2026-03-23")));
    }

    @Test
    @Proves("R-W-32")
    void twoLawsAskForItOnce() {
        var plain = Elements.conduct(1);
        var both = new Element(
                plain.id(), plain.title(), plain.conduct(), plain.matter(), Set.of("one", "other"), Set.of(), null);
        var story = understood()
                .under(new Supporting("one"), new Supporting("other"))
                .described("2026-03-04", both);
        assertThat(asked(story.informal("2026-03-05"))).hasSize(1);
    }

    private static List<Tuple> asked(ComplaintStory story) {
        return story.obligations().stream()
                .filter(next -> next.key().equals(ClientSupport.OFFER))
                .map(next -> tuple(next.article().toString(), next.by()))
                .toList();
    }

    private static ComplaintStory understood() {
        return Dossiers.understood().under(new Supporting("wmo"));
    }

    private static SupporterOffered offered() {
        return new SupporterOffered(parse("2026-03-06"), SupporterAnswer.NOT_NOW, false, "");
    }

    private record Supporting(String key) implements SectoralLaw {
        @Override
        public Statute statute() {
            return Statute.WMO;
        }

        @Override
        public List<LawPart> parts() {
            return List.of(new ClientSupport());
        }
    }
}
