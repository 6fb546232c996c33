package nl.aantafel.kernel.web.casefile;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.dossier.Visibility;
import nl.aantafel.kernel.web.Phrases;
import nl.aantafel.kernel.web.step.StepText;
import nl.aantafel.shell.View.Event;
import nl.aantafel.shell.View.Fact;
import org.springframework.stereotype.Component;

/** What happened: as a timeline, newest first, and as a log with everything that was filled in. */
@Component
class History {
    /**
     * One step in the log.
     *
     * @param meta who recorded it, and when
     * @param reason why somebody went on in spite of a warning
     */
    record Entry(
            int number, String title, String day, String meta, boolean isInternal, List<Fact> facts, String reason) {}

    private static final DateTimeFormatter CLOCK_TIME =
            DateTimeFormatter.ofPattern("d-M-uuuu HH:mm").withZone(ZoneId.of("Europe/Amsterdam"));

    private final StepText texts;
    private final Phrases phrases;

    History(StepText texts, Phrases phrases) {
        this.texts = texts;
        this.phrases = phrases;
    }

    /** @param names of colleagues by username */
    List<Event> timeline(Dossier dossier, boolean onlyForComplainant, Map<String, String> names) {
        return newestFirst(dossier)
                .filter(recorded -> !onlyForComplainant || !isInternal(recorded))
                .map(recorded -> event(recorded, dossier, names))
                .toList();
    }

    /** Only steps of these kinds. */
    List<Event> timeline(Dossier dossier, Set<Class<? extends Step>> kinds, Map<String, String> names) {
        return newestFirst(dossier)
                .filter(recorded -> kinds.contains(recorded.step().getClass()))
                .map(recorded -> event(recorded, dossier, names))
                .toList();
    }

    List<Entry> log(Dossier dossier, Map<String, String> names) {
        return newestFirst(dossier)
                .map(recorded -> entry(recorded, dossier, names))
                .toList();
    }

    private Event event(Recorded recorded, Dossier dossier, Map<String, String> names) {
        var step = recorded.step();
        var icon = phrases.maybe("step." + step.getClass().getSimpleName() + ".icon");
        return new Event(
                icon.isEmpty() ? "document" : icon,
                texts.title(step),
                phrases.day(step.on()) + " · " + names.getOrDefault(recorded.by(), recorded.by()),
                texts.summary(step, dossier),
                isInternal(recorded),
                null);
    }

    private Entry entry(Recorded recorded, Dossier dossier, Map<String, String> names) {
        var by = names.getOrDefault(recorded.by(), recorded.by());
        return new Entry(
                recorded.number(),
                texts.title(recorded.step()),
                phrases.day(recorded.step().on()),
                phrases.say("case.recorded", by, CLOCK_TIME.format(recorded.at())),
                isInternal(recorded),
                texts.facts(recorded.step(), dossier),
                recorded.reason());
    }

    private static boolean isInternal(Recorded recorded) {
        return recorded.step().visibility() == Visibility.INTERNAL;
    }

    private static Stream<Recorded> newestFirst(Dossier dossier) {
        return dossier.history().reversed().stream();
    }
}
