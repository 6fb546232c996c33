package nl.aantafel.kernel.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.ordinance.Ombudsmen;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.LegalCalendar;

/**
 * What the law needs to know besides the dossier.
 *
 * @param ordinance the version in force on the day of receipt
 * @param earlier how earlier complaints ended, by number
 */
public record Circumstances(
        LocalDate today, Ordinance ordinance, LegalCalendar calendar, EarlierComplaints earlier, Setting setting) {

    /**
     * Who is around.
     *
     * @param routes who handles what, under the laws in force here
     * @param terms how long a decision may take under them
     * @param ombudsmen who is ombudsman on the day of a letter
     * @param recorder who would take the next step
     */
    public record Setting(RoutingTable routes, TermsToDecide terms, Ombudsmen ombudsmen, Recorder recorder) {

        Setting with(Recorder other) {
            return new Setting(routes, terms, ombudsmen, other);
        }

        Setting with(RoutingTable others, TermsToDecide otherTerms) {
            return new Setting(others, otherTerms, ombudsmen, recorder);
        }

        Setting with(Ombudsmen others) {
            return new Setting(routes, terms, others, recorder);
        }
    }

    /** How long a decision may take on what an element is about: one answer for each law that governs it, one at least. */
    @FunctionalInterface
    public interface TermsToDecide {
        List<ApplicationTerms> of(Element element);
    }

    /** Where no law module is on board, one ombudsman there ever was, and the program itself takes the steps. */
    public Circumstances(LocalDate today, Ordinance ordinance, LegalCalendar calendar, EarlierComplaints earlier) {
        this(
                today,
                ordinance,
                calendar,
                earlier,
                new Setting(
                        RoutingTable.general(),
                        element -> List.of(ApplicationTerms.GENERAL),
                        (organ, day) -> ordinance.ombudsman(),
                        Recorder.PROGRAM));
    }

    public RoutingTable routes() {
        return setting.routes();
    }

    public TermsToDecide terms() {
        return setting.terms();
    }

    public Ombudsmen ombudsmen() {
        return setting.ombudsmen();
    }

    public Recorder recorder() {
        return setting.recorder();
    }

    /** The same, when somebody else takes the next step. */
    public Circumstances with(Recorder recorder) {
        return new Circumstances(today, ordinance, calendar, earlier, setting.with(recorder));
    }

    /** The same, with other routes. */
    public Circumstances with(RoutingTable routes) {
        return new Circumstances(today, ordinance, calendar, earlier, setting.with(routes, setting.terms));
    }

    /** The same, under other laws. */
    public Circumstances with(RoutingTable routes, TermsToDecide terms) {
        return new Circumstances(today, ordinance, calendar, earlier, setting.with(routes, terms));
    }

    /** The same, with other ombudsmen. */
    public Circumstances with(Ombudsmen ombudsmen) {
        return new Circumstances(today, ordinance, calendar, earlier, setting.with(ombudsmen));
    }

    /** Where another dossier of the same municipality stands. */
    @FunctionalInterface
    public interface EarlierComplaints {
        EarlierComplaints NONE = number -> Optional.empty();

        Optional<Stage> stageOf(String number);
    }
}
