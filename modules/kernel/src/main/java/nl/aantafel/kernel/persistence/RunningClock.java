package nl.aantafel.kernel.persistence;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.aantafel.kernel.law.Clock;

/**
 * A term that runs, as a row to find alarms by. Derived from the steps, like the rest of the row.
 *
 * @param ours whether it binds the municipality
 */
@Embeddable
public record RunningClock(String clock, String about, LocalDate startedOn, LocalDate lastDay, boolean ours) {

    /** Of two terms with one name the last counts: an invitation that was sent again, for instance. */
    public static Set<RunningClock> among(List<Clock> clocks) {
        return clocks.stream()
                .filter(Clock::isRunning)
                .map(RunningClock::of)
                .collect(Collectors.groupingBy(
                        RunningClock::name, Collectors.reducing(BinaryOperator.maxBy(RunningClock::compareByDay))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static RunningClock of(Clock clock) {
        var deadline = clock.deadline();
        return new RunningClock(
                clock.id(), clock.about(), deadline.start(), deadline.lastDay(), clock.bindsTheMunicipality());
    }

    private static int compareByDay(RunningClock one, RunningClock other) {
        return one.lastDay.compareTo(other.lastDay);
    }

    /** What it is, whenever it ends. */
    public String name() {
        return clock + " " + about;
    }
}
