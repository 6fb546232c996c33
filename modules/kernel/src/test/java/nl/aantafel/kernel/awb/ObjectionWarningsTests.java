package nl.aantafel.kernel.awb;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import nl.aantafel.kernel.awb.objection.ObjectionWarnings;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.ToldWhen;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Decisions;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.Proves;
import nl.aantafel.statute.LegalCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Report p. 47: talking may not cost the citizen the objection, so the citizen is told three times. */
class ObjectionWarningsTests {
    @ParameterizedTest
    @CsvSource({
        "2026-03-03, AT_START",
        "2026-03-23, AT_START",
        "2026-03-24, FOURTEEN_DAYS_BEFORE",
        "2026-03-30, FOURTEEN_DAYS_BEFORE",
        "2026-03-31, THREE_WORKING_DAYS_BEFORE",
        "2026-04-07, THREE_WORKING_DAYS_BEFORE"
    })
    @Proves("S-066")
    void theMostUrgentMessageIsDue(String today, ToldWhen moment) {
        assertThat(due(talking(), today))
                .containsExactly(new ObjectionTermTold(parse(today), Elements.id(1), parse("2026-04-07"), moment));
    }

    @Test
    @Proves("S-066")
    void eachMessageGoesOnceAndNoneAfterTheLastDay() {
        var told = talking();
        for (var today : new String[] {"2026-03-03", "2026-03-24", "2026-03-31"}) {
            var message = due(told, today);
            assertThat(message).as(today).hasSize(1);
            told = told.take(message[0]);
            assertThat(due(told, today)).as("again on " + today).isEmpty();
        }
        assertThat(due(told, "2026-04-07")).isEmpty();
        assertThat(due(talking(), "2026-04-08")).isEmpty();
    }

    @Test
    @Proves("S-066")
    void whoObjectedOrChoseTheFormalWayIsLeftInPeace() {
        assertThat(due(talking().take(Decisions.proForma("2026-03-04")), "2026-03-24"))
                .isEmpty();
        assertThat(due(talking().formal("2026-03-04"), "2026-03-24")).isEmpty();
    }

    @Test
    @Proves("S-066")
    void anAnnouncementThatIsPutRightMovesTheLastDayAndIsTold() {
        var told = talking()
                .take(new ObjectionTermTold(
                        parse("2026-03-24"), Elements.id(1), parse("2026-04-07"), ToldWhen.FOURTEEN_DAYS_BEFORE));
        var corrected = told.take(Decisions.announced("2026-03-27", "2026-02-26"));
        assertThat(due(corrected, "2026-03-27"))
                .extracting(ObjectionTermTold::lastDay)
                .containsExactly(parse("2026-04-09"));
    }

    private static ComplaintStory talking() {
        return aComplaint()
                .received("2026-03-02")
                .described("2026-03-02", Elements.decision(1, "2026-02-23"))
                .informal("2026-03-03");
    }

    private static ObjectionTermTold[] due(ComplaintStory story, String today) {
        return ObjectionWarnings.due(story.dossier(), LegalCalendar.bundled(), parse(today))
                .toArray(ObjectionTermTold[]::new);
    }
}
