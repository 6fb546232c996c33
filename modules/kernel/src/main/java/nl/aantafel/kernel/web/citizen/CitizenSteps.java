package nl.aantafel.kernel.web.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.ComplaintView;
import nl.aantafel.kernel.awb.objection.Objecting;
import nl.aantafel.kernel.dossier.ClosingStep.Withdrawn;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.Reopened;
import nl.aantafel.kernel.dossier.InformalStep.Track;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.ObjectionStep.ObjectionTermTold;
import nl.aantafel.kernel.dossier.ObjectionStep.ToldWhen;
import nl.aantafel.kernel.dossier.Recorded;
import nl.aantafel.kernel.dossier.Stage;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Breach;
import nl.aantafel.kernel.web.citizen.StatusSheet.May;

/** The steps a citizen can take from the status page; the law says which of them are possible now. */
final class CitizenSteps {
    private static final String ANY_WORDS = "-";

    private CitizenSteps() {}

    static May may(ComplaintView view) {
        return new May(
                disagreement(view, ANY_WORDS).isPresent(),
                isPossible(new Withdrawn(view.today(), ANY_WORDS), view, read(view)),
                view.clocks().stream().anyMatch(StatusAsks::isInvitation));
    }

    /** "Ik ben niet tevreden": back into the formal handling, whatever was agreed before (Awb 9:5). */
    static Optional<Step> disagreement(ComplaintView view, String why) {
        var dossier = view.dossier();
        return Optional.of(dossier)
                .filter(any -> any.stage() != Stage.FORMAL)
                .map(any -> step(any.isClosed(), view.today(), why))
                .filter(step -> isPossible(step, view));
    }

    private static Step step(boolean closed, LocalDate today, String why) {
        return closed ? new Reopened(today, why) : new TrackChosen(today, Track.FORMAL, true);
    }

    /** What a citizen who stops on the page has read there: until when an objection is possible. */
    static List<ObjectionTermTold> toldOnPage(ComplaintView view) {
        return Objecting.untold(view.dossier(), view.circumstances().calendar(), view.today(), ToldWhen.ON_STATUS_PAGE)
                .toList();
    }

    private static Dossier read(ComplaintView view) {
        var dossier = view.dossier();
        for (var told : toldOnPage(view))
            dossier = dossier.with(new Recorded(dossier.history().size() + 1, told, Instant.EPOCH, "", ""));
        return dossier;
    }

    private static boolean isPossible(Step step, ComplaintView view) {
        return isPossible(step, view, view.dossier());
    }

    private static boolean isPossible(Step step, ComplaintView view, Dossier dossier) {
        return view.procedure().breaches(step, dossier).stream().noneMatch(Breach::refuses);
    }
}
