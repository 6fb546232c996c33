package nl.aantafel.kernel.web.routing;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.kernel.ApplicableLaw;
import nl.aantafel.kernel.law.Route;
import nl.aantafel.kernel.law.SectoralLaw;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Bij wie moet ik zijn?": the routing table of this municipality in plain words, per subject (report p. 39). */
@Controller
class WhoDoesWhatPage {
    private final ApplicableLaw law;

    WhoDoesWhatPage(ApplicableLaw law) {
        this.law = law;
    }

    /** @param law empty for what holds whatever it is about */
    record Subject(String law, List<Route> routes) {}

    @GetMapping("/hulpmiddelen/wie-doet-wat")
    String page(Model model) {
        var table = law.here().routes();
        var subjects = Stream.concat(law.here().laws().stream().map(SectoralLaw::key), Stream.of(""))
                .map(key -> new Subject(key, table.under(key)))
                .filter(subject -> !subject.routes().isEmpty())
                .toList();
        model.addAttribute("subjects", subjects);
        return "kernel/who-does-what";
    }
}
