package nl.aantafel.jeugdwet.adviser;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.jeugdwet.adviser.AdviserPanel.Row;
import nl.aantafel.jeugdwet.adviser.ConfidentialAdviserNamed.ToldHow;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The proof that it was told, on the overview. */
class AdviserPanelTests {

    @Test
    @Proves("R-J-23")
    void whenAndHowItWasToldIsShown() {
        var youth = aComplaint().received("2026-03-09").described("2026-03-09", Elements.under(1, "jeugdwet"));
        assertThat(panel(youth)).isEmpty();
        assertThat(panel(youth.acknowledged("2026-03-10"))).containsExactly(new Row("10 maart 2026", "receipt"));
        var other = aComplaint().received("2026-03-09").described("2026-03-09", Elements.under(1, "wmo"));
        assertThat(panel(other)).isNull();
    }

    @Test
    void everyWayHasItsWords() {
        for (var how : List.of("receipt", "invitation", "offer"))
            assertThat(MessageFiles.all("nl")).containsKey("jeugdwet.adviser.how." + how);
        for (var how : ToldHow.values()) assertThat(MessageFiles.all("nl")).containsKey("jeugdwet.adviser.how." + how);
    }

    private static @Nullable List<Row> panel(ComplaintStory story) {
        var then = story.today("2026-03-16");
        var view = new ComplaintView(
                ComplaintId.fresh(),
                then.dossier(),
                then.circumstances(),
                then.procedure(parse("2026-03-16")),
                then.regime(),
                then.clocks(),
                then.obligations(),
                then.remarks());
        return new AdviserPanel().panel(view, null);
    }
}
