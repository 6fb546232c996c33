package nl.aantafel.jeugdwet.scheme;

import java.util.List;
import java.util.Optional;
import nl.aantafel.jeugdwet.scheme.SchemeFact.YearReportLookedUp;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Party;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.statute.DutchDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the overview of a youth case: the yearly report of each provider, its last day, and what is lacking in it. */
@Component
class ProviderPanel implements PageSlot {

    /**
     * The report of one provider.
     *
     * @param state key: not looked up, not public, late, or public
     * @param missing names of the parts that are lacking
     */
    record Row(String name, int year, String due, String state, List<String> missing) {}

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "jeugdwet/more-panels :: providers(${panel.content})";
    }

    @Override
    public @Nullable List<Row> panel(ComplaintView complaint, @Nullable Step step) {
        var dossier = complaint.dossier();
        var isYouth =
                dossier.elements().stream().anyMatch(element -> element.laws().contains("jeugdwet"));
        var rows = dossier.parties().stream()
                .filter(WhoHelps::isOutside)
                .map(party -> row(party, complaint))
                .toList();
        return isYouth && !rows.isEmpty() ? rows : null;
    }

    private static Row row(Party party, ComplaintView complaint) {
        var looked = last(party, complaint);
        var year = looked.map(YearReportLookedUp::year).orElse(complaint.today().getYear() - 1);
        var calendar = complaint.circumstances().calendar();
        var due = YearReports.dueOn(
                year, looked.map(YearReportLookedUp::adoptedOn).orElse(null), calendar);
        return new Row(
                party.name(),
                year,
                DutchDay.withoutWeekday(due),
                looked.map(report -> state(report, complaint)).orElse("UNKNOWN"),
                looked.stream()
                        .flatMap(report -> report.missing().stream())
                        .map(ReportPart::name)
                        .toList());
    }

    private static String state(YearReportLookedUp report, ComplaintView complaint) {
        var isLate = YearReports.isLate(report, complaint.circumstances().calendar(), complaint.today());
        if (report.publishedOn() == null) return isLate ? "OVERDUE" : "AWAITED";
        return isLate ? "PUBLIC_LATE" : "PUBLIC";
    }

    private static Optional<YearReportLookedUp> last(Party party, ComplaintView complaint) {
        return YearReports.last(complaint.dossier()).stream()
                .filter(looked -> looked.provider().equals(party.id()))
                .findFirst();
    }
}
