package nl.aantafel.kernel.web.casefile;

import java.util.Arrays;
import java.util.List;
import nl.aantafel.kernel.NeedToKnow.RoutingFacts;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.web.Phrases;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A complaint as those see it who need to know only where it stands: number, days, stage; no names and no words. */
@Component
class RoutingScreen {
    private final Phrases phrases;

    RoutingScreen(Phrases phrases) {
        this.phrases = phrases;
    }

    ModelAndView of(RoutingFacts facts) {
        var listed = facts.listed();
        return new ModelAndView("kernel/routing-facts")
                .addObject("facts", facts)
                .addObject("received", phrases.day(listed.receivedOn()))
                .addObject("due", listed.dueOn() == null ? "" : phrases.day(listed.dueOn()))
                .addObject("stage", phrases.say("enum.Stage." + listed.stage()))
                .addObject("regime", phrases.say("regime." + listed.regime()))
                .addObject("laws", laws(listed.laws()))
                .addObject("breaches", List.of());
    }

    ModelAndView refused(RoutingFacts facts, List<Breach> breaches) {
        var page = of(facts).addObject("breaches", breaches);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private List<String> laws(String keys) {
        return Arrays.stream(keys.split(","))
                .filter(key -> !key.isEmpty())
                .map(key -> phrases.say("law." + key))
                .toList();
    }
}
