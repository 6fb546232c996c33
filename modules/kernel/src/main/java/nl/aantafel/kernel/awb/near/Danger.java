package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.AddressKept;
import nl.aantafel.kernel.dossier.NearStep.DangerSeen;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.RoutingStep.Severity;
import nl.aantafel.kernel.dossier.RoutingStep.SeverityWeighed;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.kernel.law.Obligation;
import nl.aantafel.kernel.law.Phases;
import nl.aantafel.kernel.law.Procedure;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.HourDeadline;
import nl.aantafel.statute.Statute;
import nl.aantafel.statute.Term;
import nl.aantafel.statute.WorkingHours;

/** Danger is weighed by two, and acted on, within some working hours of the moment it was seen (S-021, law.md P-86). */
public final class Danger {
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private Danger() {}

    static Procedure clauses(Procedure table) {
        return table.step(DangerSeen.class, awb("9:2"), Phases.ANY, new DangerIsDescribed())
                .step(AddressKept.class, Article.of(Statute.AVG, "5 lid 1 onder f"), Phases.ANY);
    }

    /** Until which hour it must be weighed and acted on; empty when nobody is in danger or all was done. */
    public static Optional<HourDeadline> open(Dossier dossier, Circumstances circumstances) {
        return since(dossier).map(recorded -> deadline(recorded, circumstances));
    }

    /** The moment from which danger is open: seen and not weighed, or weighed as danger and not acted on. */
    private static Optional<Recorded> since(Dossier dossier) {
        Optional<Recorded> since = Optional.empty();
        var wasWeighed = false;
        for (var recorded : dossier.history()) {
            var now = recorded.step();
            var isNew = since.isEmpty() || wasWeighed && now instanceof DangerSeen;
            if (isNew && isDanger(now)) since = Optional.of(recorded);
            if (now instanceof DangerSeen) wasWeighed = false;
            if (now instanceof SeverityWeighed weighed) {
                wasWeighed = true;
                if (weighed.severity() != Severity.SAFETY) since = Optional.empty();
            }
        }
        var isDone = isWeighed(dossier) && Safety.unweighed(dossier).isEmpty();
        return isDone ? Optional.empty() : since;
    }

    private static boolean isDanger(Step step) {
        return step instanceof DangerSeen
                || step instanceof SeverityWeighed weighed && weighed.severity() == Severity.SAFETY;
    }

    /** After the last time somebody saw danger, two people weighed it. */
    private static boolean isWeighed(Dossier dossier) {
        var weighed = true;
        for (var step : dossier.steps()) {
            if (step instanceof DangerSeen) weighed = false;
            if (step instanceof SeverityWeighed) weighed = true;
        }
        return weighed;
    }

    private static HourDeadline deadline(Recorded recorded, Circumstances circumstances) {
        var ordinance = circumstances.ordinance();
        var office = new WorkingHours(
                LocalTime.of(ordinance.value(OpenTerms.WORKDAY_OPENS), 0),
                LocalTime.of(ordinance.value(OpenTerms.WORKDAY_CLOSES), 0),
                circumstances.calendar());
        return office.after(
                seenAt(recorded, ordinance), Term.hours(ordinance.value(OpenTerms.URGENT_HOURS), awb("9:2")));
    }

    /** What is recorded on a later day counts from the opening of the day itself. */
    private static ZonedDateTime seenAt(Recorded recorded, Ordinance ordinance) {
        var at = recorded.at().atZone(NETHERLANDS);
        var day = recorded.step().on();
        if (at.toLocalDate().equals(day)) return at;
        return day.atTime(ordinance.value(OpenTerms.WORKDAY_OPENS), 0).atZone(NETHERLANDS);
    }

    static Stream<Clock> clocks(Dossier dossier, Circumstances circumstances) {
        return open(dossier, circumstances).map(end -> new Clock("H5", "", day(end, circumstances), null)).stream();
    }

    private static Deadline day(HourDeadline end, Circumstances circumstances) {
        var ordinance = circumstances.ordinance();
        var because = "Het telt vanaf %s. Na %d werkuren, op een werkdag van %d tot %d uur, is het %s."
                .formatted(
                        new HourDeadline(end.start(), end.start(), end.article()),
                        ordinance.value(OpenTerms.URGENT_HOURS),
                        ordinance.value(OpenTerms.WORKDAY_OPENS),
                        ordinance.value(OpenTerms.WORKDAY_CLOSES),
                        end);
        var last = end.end().toLocalDate();
        return new Deadline(end.start().toLocalDate(), last, last, end.article(), List.of(because), false);
    }

    static Stream<Obligation> obligations(Dossier dossier, Circumstances circumstances) {
        if (isWeighed(dossier)) return Stream.empty();
        return open(dossier, circumstances)
                .map(end -> new Obligation(
                        "weigh-severity",
                        SeverityWeighed.class,
                        awb("9:2"),
                        end.end().toLocalDate()))
                .stream();
    }
}
