package nl.aantafel.kernel.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The day that stands at the top of a dossier. */
public final class Due {
    private Due() {}

    /**
     * When the complaint is answered at the latest (Awb 9:11). Where that term does not run at all, because a law has a
     * procedure of its own, the first running day of that law.
     */
    public static Optional<LocalDate> of(List<Clock> clocks) {
        var handling = clocks.stream().filter(clock -> clock.id().equals("K1")).toList();
        return handling.isEmpty()
                ? clocks.stream()
                        .filter(clock ->
                                clock.isRunning() && !GeneralClocks.list().contains(clock.kind()))
                        .filter(clock -> clock.kind().bound() != ClockKind.Bound.CITIZEN)
                        .map(clock -> clock.deadline().lastDay())
                        .min(Comparator.naturalOrder())
                : handling.stream()
                        .filter(Clock::isRunning)
                        .map(clock -> clock.deadline().lastDay())
                        .findFirst();
    }
}
