package nl.aantafel.kernel.web.casefile;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.ApplicableLaw;
import nl.aantafel.kernel.Complaints;
import nl.aantafel.kernel.law.ClockKind;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.ordinance.Ordinances;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every clock that can run in a dossier, with its article and the length it has in this municipality today. */
@Controller
class AllTermsPage {
    private final ApplicableLaw law;
    private final Ordinances ordinances;
    private final Complaints complaints;
    private final Phrases phrases;

    AllTermsPage(ApplicableLaw law, Ordinances ordinances, Complaints complaints, Phrases phrases) {
        this.law = law;
        this.ordinances = ordinances;
        this.complaints = complaints;
        this.phrases = phrases;
    }

    /** One clock in words. */
    record Row(String name, String explained, String lasts, String article) {}

    /** Clocks that bind the same side. */
    record Group(String bound, List<Row> rows) {}

    @GetMapping("/werk/termijnen")
    String page(Model model) {
        var ordinance = ordinances.inForceOn(complaints.today());
        var groups = Stream.of(ClockKind.Bound.values())
                .map(bound -> new Group(bound.name(), rows(bound, ordinance)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        model.addAttribute("groups", groups);
        return "kernel/all-terms";
    }

    private List<Row> rows(ClockKind.Bound bound, Ordinance ordinance) {
        return law.here().clockKinds().stream()
                .filter(kind -> kind.bound() == bound)
                .map(kind -> row(kind, ordinance))
                .toList();
    }

    private Row row(ClockKind kind, Ordinance ordinance) {
        var key = "clock." + kind.id();
        var lengths = kind.terms().stream().map(ordinance::value).toArray();
        return new Row(
                phrases.say(key),
                phrases.say(key + ".explained"),
                phrases.say(key + ".lasts", lengths),
                kind.article().toString());
    }
}
