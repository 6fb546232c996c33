package nl.aantafel.kernel;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.ExternalStep.ClockRecomputed;
import nl.aantafel.kernel.persistence.ComplaintStore;
import nl.aantafel.kernel.persistence.KnownDecrees;
import nl.aantafel.kernel.persistence.RunningClock;
import org.springframework.stereotype.Component;

/**
 * Notices that a royal decree came or went (Atw 3 lid 3): a provisional year became final, or a day is equated anew. Only
 * terms that still run are computed again, and each that moved leaves a line in its dossier.
 */
@Component
class DecreeWatch {
    private final KnownDecrees decrees;
    private final Calendars calendars;
    private final ComplaintStore store;
    private final CaseLaw law;
    private final Complaints complaints;

    DecreeWatch(KnownDecrees decrees, Calendars calendars, ComplaintStore store, CaseLaw law, Complaints complaints) {
        this.decrees = decrees;
        this.calendars = calendars;
        this.store = store;
        this.law = law;
        this.complaints = complaints;
    }

    void look() {
        var now = written(new TreeMap<>(calendars.current().equated().decrees()));
        var before = decrees.last();
        if (before.filter(now::equals).isPresent()) return;
        var reason = before.map(last -> difference(last, now)).orElse("");
        decrees.allComplaints().forEach(id -> recompute(id, reason));
        decrees.remember(now);
    }

    /** The first computation of all has nothing to compare with: then there is no reason and no line. */
    private void recompute(UUID id, String reason) {
        var before = decrees.running(id).stream().collect(Collectors.toMap(RunningClock::name, Function.identity()));
        var dossier = store.find(id).orElseThrow();
        if (!reason.isEmpty())
            moved(before, RunningClock.among(law.clocks(dossier)).stream(), reason)
                    .forEach(step -> complaints.take(new ComplaintId(id), step, submission(id, step)));
        store.find(id).ifPresent(fresh -> store.project(id, law.listing(fresh)));
    }

    private Stream<ClockRecomputed> moved(Map<String, RunningClock> before, Stream<RunningClock> now, String reason) {
        return now.sorted(Comparator.comparing(RunningClock::name))
                .flatMap(clock -> Stream.ofNullable(before.get(clock.name()))
                        .map(RunningClock::lastDay)
                        .filter(was -> !was.equals(clock.lastDay()))
                        .map(was -> new ClockRecomputed(law.today(), clock.clock(), was, clock.lastDay(), reason)));
    }

    private static Submission submission(UUID id, ClockRecomputed step) {
        var key = "%s %s %s %s".formatted(id, step.clock(), step.was(), step.becomes());
        return new Submission(key, Submission.ANY, step.decree());
    }

    private static String written(Map<LocalDate, String> days) {
        return days.entrySet().stream()
                .map(day -> day.getKey() + " " + day.getValue())
                .collect(joining("\n"));
    }

    /** The days that came and those that went. */
    private static String difference(String before, String now) {
        var was = List.of(before.split("\n"));
        var is = List.of(now.split("\n"));
        var came = is.stream().filter(day -> !was.contains(day)).map(day -> "+ " + day);
        var went = was.stream().filter(day -> !is.contains(day)).map(day -> "- " + day);
        return Stream.concat(came, went).collect(joining("; "));
    }
}
