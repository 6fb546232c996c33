package nl.aantafel.jeugdwet.family;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.web.PageSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the overview of a youth case: who of the family hears what, and what each of them told us. */
@Component
class FamilyPanel implements PageSlot {

    /** @param ofTheChild name of the kind of leave; empty while the child's age is unknown */
    record Row(String name, int party, String tie, String hears, String ofTheChild, String article, boolean secret) {}

    @Override
    public Place place() {
        return Place.OVERVIEW;
    }

    @Override
    public String fragment() {
        return "jeugdwet/panels :: family(${panel.content})";
    }

    @Override
    public @Nullable List<Row> panel(ComplaintView complaint, @Nullable Step step) {
        var dossier = complaint.dossier();
        var isYouth =
                dossier.elements().stream().anyMatch(element -> element.laws().contains("jeugdwet"));
        var rows = Compartments.of(dossier).stream().map(FamilyPanel::row).toList();
        return isYouth && !rows.isEmpty() ? rows : null;
    }

    private static Row row(Compartments.Compartment one) {
        return new Row(
                one.who().name(),
                one.who().id().value(),
                one.tie().name(),
                one.hears().name(),
                one.ofTheChild().map(leave -> leave.kind().name()).orElse(""),
                one.ofTheChild().map(leave -> leave.article().toString()).orElse(""),
                one.secretAddress());
    }
}
