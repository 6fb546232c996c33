package nl.aantafel.kernel.awb.term;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.dossier.FormalStep.DelayedByConsent;
import nl.aantafel.kernel.dossier.FormalStep.ElementJudged;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.dossier.FormalStep.HearingReported;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.Postponed;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.statute.Deadline;
import nl.aantafel.statute.LegalCalendar;
import nl.aantafel.statute.Term;

/**
 * The last day of the handling (Awb 9:11), derived from the facts. Talking, waiting for a decision and reopening do not
 * move it; only a postponement told to both sides and the citizen's written consent do.
 */
public final class HandlingDeadline {
    private HandlingDeadline() {}

    /** The deadline as it stands after all steps of a received dossier, with its reasons. */
    public static Deadline of(Dossier dossier, Circumstances circumstances) {
        var calendar = circumstances.calendar();
        var deadline = calendar.after(
                TermStart.of(dossier, circumstances.ordinance()), HandlingTerm.of(dossier, circumstances.ordinance()));
        for (var step : dossier.steps()) deadline = after(deadline, step, calendar);
        return deadline;
    }

    private static Deadline after(Deadline deadline, Step step, LegalCalendar calendar) {
        return switch (step) {
            case Postponed postponed -> calendar.extend(deadline, Term.weeks(postponed.weeks(), awb("9:11 lid 2")));
            case DelayedByConsent delayed -> calendar.until(deadline, delayed.until(), awb("9:11 lid 3"));
            case CopySent _, HearingOffered _, HearingAnswered _, HearingWaived _, Heard _, HearingReported _ ->
                deadline;
            case Advised _, ElementJudged _ -> deadline;
            case IntakeStep _,
                    ContactStep _,
                    InformalStep _,
                    ClosingStep _,
                    RoutingStep _,
                    NearStep _,
                    CircleStep _,
                    FileStep _,
                    ReconsiderationStep _,
                    ObjectionStep _,
                    CommitteeStep _,
                    ExternalStep _,
                    AssessmentStep _,
                    SectoralStep _ -> deadline;
        };
    }
}
