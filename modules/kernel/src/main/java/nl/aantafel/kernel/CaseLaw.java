package nl.aantafel.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Reader;
import nl.aantafel.kernel.awb.term.Regimes;
import nl.aantafel.kernel.dossier.Circle;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Advisers;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.persistence.ComplaintStore;
import nl.aantafel.kernel.persistence.HeldSeat;
import nl.aantafel.kernel.persistence.Listing;
import nl.aantafel.kernel.persistence.Listing.Around;
import nl.aantafel.kernel.persistence.Projection;
import nl.aantafel.kernel.persistence.RunningClock;
import nl.aantafel.kernel.persistence.UnitOut;
import org.springframework.stereotype.Component;

/** Asks the law that holds for one dossier, today, in this municipality. */
@Component
class CaseLaw {
    private final ApplicableLaw applicable;
    private final Surroundings surroundings;
    private final ComplaintStore store;
    private final List<StepGuard> guards;
    private final Clock clock;

    CaseLaw(
            ApplicableLaw applicable,
            Surroundings surroundings,
            ComplaintStore store,
            List<StepGuard> guards,
            Clock clock) {
        this.applicable = applicable;
        this.surroundings = surroundings;
        this.store = store;
        this.guards = guards;
        this.clock = clock;
    }

    Recorded take(Complaint complaint, Step step, String reason) {
        return complaint.take(
                step,
                breaches(complaint.id(), step, complaint.dossier()),
                clock.instant(),
                Recorders.current().username(),
                reason);
    }

    /** Everything against a step at once: the law, and what other modules guard. */
    List<Breach> breaches(ComplaintId id, Step step, Dossier dossier) {
        var circumstances = circumstances(dossier.history().isEmpty() ? step.on() : dossier.receivedOn());
        var law = applicable.here().procedure(dossier, circumstances).breaches(step, dossier);
        if (dossier.history().isEmpty()) return law;
        var after = viewWith(id, step, dossier);
        var guarded = guards.stream().flatMap(guard -> guard.breaches(step, after).stream());
        return Stream.concat(law.stream(), guarded).toList();
    }

    /** The complaint as it would be with one more step. */
    ComplaintView viewWith(ComplaintId id, Step step, Dossier dossier) {
        var number = dossier.history().size() + 1;
        return view(
                id,
                dossier.with(new Recorded(
                        number, step, clock.instant(), Recorders.current().username(), "")));
    }

    ComplaintView view(ComplaintId id, Dossier dossier) {
        var circumstances = circumstances(dossier.receivedOn());
        return new ComplaintView(
                id,
                dossier,
                circumstances,
                applicable.here().procedure(dossier, circumstances),
                Regimes.of(dossier, circumstances.ordinance()),
                applicable.here().clocks(dossier, circumstances),
                applicable.here().obligations(dossier, circumstances),
                applicable.here().remarks(dossier, circumstances));
    }

    List<nl.aantafel.kernel.law.Clock> clocks(Dossier dossier) {
        return applicable.here().clocks(dossier, circumstances(dossier.receivedOn()));
    }

    /** What the lists and alarms know of this dossier. */
    Listing listing(Dossier dossier) {
        return new Listing(
                projection(dossier), dossier.involved(), around(dossier), RunningClock.among(clocks(dossier)));
    }

    /** Seats are listed with their terms, so that a list of tomorrow is right too. */
    private Around around(Dossier dossier) {
        var circle = new Circle(dossier);
        var ordinance = circumstances(dossier.receivedOn()).ordinance();
        var seats = Advisers.allSeats(dossier, ordinance).stream()
                .map(seat -> new HeldSeat(seat.username(), seat.from(), seat.until()))
                .collect(Collectors.toUnmodifiableSet());
        var units = circle.unitsKeptOut()
                .map(kept -> new UnitOut(Reader.key(kept.unit()), kept.from(), kept.until()))
                .collect(Collectors.toUnmodifiableSet());
        return new Around(circle.team(), seats, units, circle.recorder());
    }

    /** What the lists show of this dossier. */
    Projection projection(Dossier dossier) {
        var circumstances = circumstances(dossier.receivedOn());
        return Projections.of(
                dossier,
                circumstances,
                applicable.here().clocks(dossier, circumstances),
                applicable.here().obligations(dossier, circumstances));
    }

    private Circumstances circumstances(LocalDate receivedOn) {
        return surroundings.of(receivedOn, store::stageOf);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
