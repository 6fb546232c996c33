package nl.aantafel.jeugdwet.scheme;

import static java.time.LocalDate.parse;
import static nl.aantafel.kernel.fixtures.ComplaintStory.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.aantafel.jeugdwet.scheme.ProviderPanel.Row;
import nl.aantafel.jeugdwet.scheme.SchemeFact.YearReportLookedUp;
import nl.aantafel.kernel.ComplaintId;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.fixtures.ComplaintStory;
import nl.aantafel.kernel.fixtures.Elements;
import nl.aantafel.kernel.fixtures.MessageFiles;
import nl.aantafel.kernel.fixtures.People;
import nl.aantafel.kernel.fixtures.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the handler sees of the yearly report: always its last day, and what is lacking. */
class ProviderPanelTests {

    @Test
    @Proves("R-J-9")
    void alsoBeforeAnybodyLookedTheLastDayIsThere() {
        assertThat(rows(youth(), "2026-04-20"))
                .containsExactly(new Row("Thuiszorg De Linde", 2025, "31 mei 2026", "UNKNOWN", List.of()));
    }

    @Test
    @Proves("R-J-9")
    void whatIsLackingStandsByName() {
        var holds = EnumSet.complementOf(EnumSet.of(ReportPart.JUDGEMENTS));
        assertThat(rows(with(report("2026-03-16", "2026-03-20", holds)), "2026-04-20"))
                .containsExactly(new Row("Thuiszorg De Linde", 2025, "26 maart 2026", "PUBLIC", List.of("JUDGEMENTS")));
        assertThat(rows(with(report("2026-03-16", "2026-03-27", holds)), "2026-04-20"))
                .extracting(Row::state)
                .containsExactly("PUBLIC_LATE");
    }

    @Test
    @Proves("R-J-9")
    void aReportThatIsNotPublicIsAwaitedAndThenTooLate() {
        var awaited = with(report(null, null, Set.of()));
        assertThat(rows(awaited, "2026-05-31")).extracting(Row::state).containsExactly("AWAITED");
        assertThat(rows(awaited, "2026-06-01")).extracting(Row::state).containsExactly("OVERDUE");
    }

    @Test
    void withoutAProviderOrWithoutYouthHelpThereIsNoPanel() {
        var alone = aComplaint().received("2026-03-09").described("2026-03-09", Elements.under(1, "jeugdwet"));
        assertThat(new ProviderPanel().panel(view(alone, "2026-04-20"), null)).isNull();
        var other = aComplaint()
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "wmo"))
                .named("2026-03-09", People.provider());
        assertThat(new ProviderPanel().panel(view(other, "2026-04-20"), null)).isNull();
    }

    @Test
    void everyStateHasItsWords() {
        for (var state : List.of("UNKNOWN", "AWAITED", "OVERDUE", "PUBLIC", "PUBLIC_LATE"))
            assertThat(MessageFiles.all("nl")).containsKey("jeugdwet.providers.state." + state);
    }

    private static List<Row> rows(ComplaintStory story, String today) {
        return Objects.requireNonNull(new ProviderPanel().panel(view(story, today), null));
    }

    private static ComplaintView view(ComplaintStory story, String today) {
        var then = story.today(today);
        return new ComplaintView(
                ComplaintId.fresh(),
                then.dossier(),
                then.circumstances(),
                then.procedure(parse(today)),
                then.regime(),
                then.clocks(),
                then.obligations(),
                then.remarks());
    }

    private static ComplaintStory youth() {
        return aComplaint()
                .received("2026-03-09")
                .described("2026-03-09", Elements.under(1, "jeugdwet"))
                .named("2026-03-09", People.provider());
    }

    private static ComplaintStory with(YearReportLookedUp looked) {
        var story = youth();
        var number = story.dossier().history().size() + 1;
        return new ComplaintStory(
                story.dossier().with(new Recorded(number, looked, Instant.EPOCH, "test", "")),
                story.ordinance(),
                story.earlier(),
                null,
                story.laws(),
                null);
    }

    private static YearReportLookedUp report(
            @Nullable String adopted, @Nullable String published, Set<ReportPart> holds) {
        return new YearReportLookedUp(
                parse("2026-04-20"),
                People.PROVIDER,
                2025,
                adopted == null ? null : parse(adopted),
                published == null ? null : parse(published),
                holds,
                false);
    }
}
