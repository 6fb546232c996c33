package nl.aantafel.kernel.web.casefile;

import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.persistence.TermAlarms;
import nl.aantafel.kernel.web.Phrases;
import org.springframework.stereotype.Component;

/** The alarms on the terms of a complaint, in words. */
@Component
class AlarmLines {
    private final TermAlarms alarms;
    private final Phrases phrases;

    AlarmLines(TermAlarms alarms, Phrases phrases) {
        this.alarms = alarms;
        this.phrases = phrases;
    }

    List<String> of(ComplaintView view) {
        return alarms.of(view.id().value()).stream()
                .map(alarm -> phrases.say(
                        "alarm.line." + alarm.threshold(),
                        phrases.say("clock." + alarm.clock()),
                        phrases.day(alarm.lastDay()),
                        phrases.day(alarm.raisedOn())))
                .toList();
    }
}
