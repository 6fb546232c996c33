package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Clock;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Term;
import org.jspecify.annotations.Nullable;

/**
 * How late somebody was, in days (report p. 44: no two measures). The municipality's lateness is laid beside the citizen's.
 *
 * @param what a clock, or the title of an element
 */
public record Lateness(String what, long days) {
    private static final Set<String> OF_THE_MUNICIPALITY = Set.of("K0b", "K1", "K18");
    private static final Term YEAR = Term.years(1, awb("9:8 lid 1 onder b"));

    /** Every term the municipality passed, of the clocks of a dossier, up to a day. */
    public static List<Lateness> ofTheMunicipality(List<Clock> clocks, LocalDate day) {
        return clocks.stream()
                .filter(clock -> OF_THE_MUNICIPALITY.contains(clock.id()))
                .filter(clock -> clock.wasLate() || clock.isOverdue(day))
                .map(clock -> new Lateness(clock.id(), days(clock, day)))
                .toList();
    }

    /** How long after its year each element was complained about; nothing for conduct that was in time or goes on. */
    public static List<Lateness> ofTheCitizen(Dossier dossier, LegalCalendar calendar) {
        var yearBefore = calendar.back(dossier.receivedOn(), YEAR);
        return dossier.elements().stream()
                .filter(element -> isBefore(element.conduct().lastDay(), yearBefore))
                .map(element -> new Lateness(
                        element.title(),
                        ChronoUnit.DAYS.between(
                                Objects.requireNonNull(element.conduct().lastDay()), yearBefore)))
                .toList();
    }

    private static boolean isBefore(@Nullable LocalDate lastDay, LocalDate yearBefore) {
        return lastDay != null && lastDay.isBefore(yearBefore);
    }

    private static long days(Clock clock, LocalDate day) {
        var stopped = clock.stoppedOn() == null ? day : clock.stoppedOn();
        return ChronoUnit.DAYS.between(clock.deadline().lastDay(), stopped);
    }
}
