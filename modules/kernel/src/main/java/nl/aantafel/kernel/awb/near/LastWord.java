package nl.aantafel.kernel.awb.near;

import java.time.LocalDate;
import java.util.Optional;
import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FormalStep;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.IntakeStep.Acknowledged;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.Openness;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;

/** When the citizen last heard from us; never longer than three weeks ago (report p. 29, S-028). */
final class LastWord {
    static final int SOON = 3;
    private static final int WEEKS = 3;

    private LastWord() {}

    /** The day on which the citizen hears from us again; empty for somebody we cannot reach. */
    static Optional<LocalDate> due(Dossier dossier) {
        if (dossier.received().openness() == Openness.ANONYMOUS) return Optional.empty();
        return dossier.steps().stream()
                .filter(LastWord::isWord)
                .map(Step::on)
                .max(LocalDate::compareTo)
                .or(() -> Optional.of(dossier.receivedOn()))
                .map(day -> day.plusWeeks(WEEKS));
    }

    private static boolean isWord(Step step) {
        return switch (step) {
            case ContactTried tried -> tried.reached();
            case HandedOver handover -> handover.complainantTold();
            case MessageSent _, OverrunTold _, TalkHeld _, Acknowledged _, CompletionAsked _ -> true;
            case ContactStep.PrivacyChoiceMade _ -> true;
            case FormalStep.HearingOffered offered -> offered.to().equals(PartyId.COMPLAINANT);
            case FormalStep.Heard heard -> heard.who().equals(PartyId.COMPLAINANT);
            case FormalStep.Postponed _ -> true;
            case NearStep.AftermathLooked _, NearStep.NeutralLookAnswered _, NearStep.SupervisionAnswered _ -> true;
            case RoutingStep.FeedbackPassedOn _, RoutingStep.FollowUpAsked _, RoutingStep.PointedElsewhere _ -> true;
            case IntakeStep _,
                    ContactStep _,
                    InformalStep _,
                    FormalStep _,
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
                    SectoralStep _ -> false;
        };
    }
}
