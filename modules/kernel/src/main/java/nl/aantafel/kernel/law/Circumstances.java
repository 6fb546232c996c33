package nl.aantafel.kernel.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.LegalCalendar;

/**
 * What the law needs to know besides the dossier.
 *
 * @param ordinance the version in force on the day of receipt
 * @param earlier how earlier complaints ended, by number
 * @param routes who handles what, under the laws in force here
 */
public record Circumstances(
        LocalDate today, Ordinance ordinance, LegalCalendar calendar, EarlierComplaints earlier, RoutingTable routes) {

    /** Where no law module is on board. */
    public Circumstances(LocalDate today, Ordinance ordinance, LegalCalendar calendar, EarlierComplaints earlier) {
        this(today, ordinance, calendar, earlier, RoutingTable.general());
    }

    /** Where another dossier of the same municipality stands. */
    @FunctionalInterface
    public interface EarlierComplaints {
        EarlierComplaints NONE = number -> Optional.empty();

        Optional<Stage> stageOf(String number);
    }
}
