package nl.aantafel.kernel.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aantafel.kernel.dossier.CommitteeStep.AdviserAppointed;
import nl.aantafel.kernel.dossier.CommitteeStep.HearingDelegated;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.ordinance.Ordinance.Adviser;
import nl.aantafel.ordinance.Ordinance.Seat;

/** Whether section 9.1.3 holds, and who sits in the committee. */
public final class Advisers {
    private static final Set<Class<? extends Step>> OWN_WORK =
            Set.of(HearingDelegated.class, HearingWaived.class, Heard.class, HearingReported.class, Advised.class);

    private Advisers() {}

    /** Awb 9:13: by ordinance or decision for every complaint, or by decision for this one. */
    public static boolean handle(Dossier dossier, Ordinance ordinance) {
        return ordinance.value(OpenTerms.COMMITTEE) || dossier.has(AdviserAppointed.class);
    }

    /** Who holds a seat in the committee that handles this complaint; nobody where none does. */
    public static List<Seat> seats(Dossier dossier, Ordinance ordinance, LocalDate day) {
        Adviser adviser = ordinance.adviser();
        return adviser == null || !handle(dossier, ordinance) ? List.of() : adviser.seatsOn(day);
    }

    /** The same with those who had a seat or will have one. */
    public static List<Seat> allSeats(Dossier dossier, Ordinance ordinance) {
        Adviser adviser = ordinance.adviser();
        return adviser == null || !handle(dossier, ordinance) ? List.of() : adviser.seats();
    }

    /** Whether a step is for the committee alone to take, so that the organ can only wait for it (Awb 9:15). */
    public static boolean keep(Class<? extends Step> kind, Dossier dossier, Ordinance ordinance) {
        return OWN_WORK.contains(kind) && handle(dossier, ordinance);
    }

    /** Whether somebody may hear and advise on that day; where the ordinance names nobody, that is not ours to judge. */
    public static boolean maySpeak(String username, Dossier dossier, Ordinance ordinance, LocalDate day) {
        Adviser adviser = ordinance.adviser();
        return adviser == null
                || adviser.seats().isEmpty()
                || seats(dossier, ordinance, day).stream()
                        .anyMatch(seat -> seat.isJudging() && seat.username().equals(username));
    }
}
