package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.kernel.awb.declining.OmbudsmanIsNamed;
import nl.aantafel.kernel.dossier.ExternalStep.OmbudsmanAsked;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Dossiers;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Circumstances.EarlierComplaints;
import nl.aantafel.ordinance.Ombudsmen;
import nl.aantafel.ordinance.Ordinance.Ombudsman;
import nl.aantafel.statute.LegalCalendar;
import org.junit.jupiter.api.Test;

/** Awb 9:17 and 9:18: everybody may ask, at any moment, the ombudsman who is competent on that day. */
class Awb9_18Tests {
    @Test
    @Proves("R-9.18")
    void askingTheOmbudsmanIsRecordedAtEveryStageAndMovesNone() {
        for (var story : List.of(
                Dossiers.understood(),
                Dossiers.informal(),
                Dossiers.formal(),
                Dossiers.concluded(),
                Dossiers.settled())) asked(story).isAt(story.dossier().stage());
    }

    @Test
    void ourOwnHandlingGoesOn() {
        var story = asked(Dossiers.formal());
        assertThat(story.clock("K1").isRunning()).isTrue();
        story.isAt(Stage.FORMAL);
    }

    @Test
    @Proves({"R-9.17", "R-9.12-2"})
    void theLetterNamesTheOmbudsmanOfTheDayOfTheLetter() {
        var story = Dossiers.judged();
        var none = new Ombudsman("", List.of(), "", "");
        var one = new Ombudsman("Ombudscommissie Noord", List.of(), "", "");
        Ombudsmen known = (organ, day) -> day.isBefore(parse("2026-03-27")) ? none : one;
        var circumstances = new Circumstances(
                        parse("2026-03-27"), story.ordinance(), LegalCalendar.bundled(), EarlierComplaints.NONE)
                .with(known);
        var rule = new OmbudsmanIsNamed(circumstances);

        assertThat(rule.allows(new OmbudsmanAsked(parse("2026-03-26"), ""), story.dossier()))
                .isFalse();
        assertThat(rule.allows(new OmbudsmanAsked(parse("2026-03-27"), ""), story.dossier()))
                .isTrue();
    }

    private static ComplaintStory asked(ComplaintStory story) {
        return story.take(new OmbudsmanAsked(parse("2026-04-01"), "De inwoner schreef ons."));
    }
}
