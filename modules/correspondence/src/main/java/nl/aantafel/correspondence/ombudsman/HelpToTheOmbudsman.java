package nl.aantafel.correspondence.ombudsman;

import java.time.LocalDate;
import java.util.List;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.AfterTheConduct;
import nl.aantafel.kernel.law.CompetentOmbudsmen;
import nl.aantafel.kernel.web.PageSlot;
import nl.aantafel.statute.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the status page: may I go to the ombudsman now, until when, and with what. */
@Component
class HelpToTheOmbudsman implements PageSlot {
    /** A complaint about the handling of a complaint needs no complaint with us first (Awb 9:20 lid 2). */
    private static final String ABOUT_HANDLING = "complaint-handling";

    /**
     * What the panel shows.
     *
     * @param names of the ombudsman of today; two when organs with different ones are concerned
     * @param until last day; {@code null} while our handling runs and is in time
     * @param afterConduct last day for who could not be asked to complain to us first; {@code null} when unknown
     * @param atOnce whether nobody has to wait for us
     */
    record Shown(
            List<String> names,
            @Nullable LocalDate until,
            @Nullable LocalDate afterConduct,
            boolean atOnce) {}

    @Override
    public Place place() {
        return Place.OMBUDSMAN;
    }

    @Override
    public String fragment() {
        return "correspondence/ombudsman :: help(${panel})";
    }

    @Override
    public Shown panel(ComplaintView complaint, @Nullable Step step) {
        var circumstances = complaint.circumstances();
        var until =
                complaint.clock("K5").map(clock -> clock.deadline().lastDay()).orElse(null);
        return new Shown(
                new CompetentOmbudsmen(complaint.dossier(), circumstances)
                        .on(complaint.today()).stream()
                                .map(competent -> competent.ombudsman().name())
                                .toList(),
                until,
                AfterTheConduct.of(complaint.dossier(), circumstances.calendar())
                        .map(Deadline::lastDay)
                        .orElse(null),
                until != null || isAboutHandling(complaint.dossier()));
    }

    private static boolean isAboutHandling(Dossier dossier) {
        return dossier.elements().stream().anyMatch(element -> element.themes().contains(ABOUT_HANDLING));
    }
}
