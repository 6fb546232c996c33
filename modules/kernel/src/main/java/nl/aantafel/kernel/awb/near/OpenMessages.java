package nl.aantafel.kernel.awb.near;

import java.time.LocalDate;
import java.util.Optional;
import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.ContactStep.MessageReceived;
import nl.aantafel.kernel.dossier.ContactStep.MessageSent;
import nl.aantafel.kernel.dossier.ContactStep.OverrunTold;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FormalStep;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.SectoralStep;

/** Messages of the citizen to which nobody reacted yet (report p. 30, "er reageert niemand"). */
public final class OpenMessages {
    private OpenMessages() {}

    /** The day of the oldest message without an answer. */
    public static Optional<LocalDate> since(Dossier dossier) {
        Optional<LocalDate> since = Optional.empty();
        for (var step : dossier.steps())
            since = switch (step) {
                case MessageReceived received -> since.or(() -> Optional.of(received.on()));
                case ContactTried tried -> tried.reached() ? Optional.empty() : since;
                case MessageSent _, TalkHeld _, OverrunTold _ -> Optional.empty();
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
                        SectoralStep _ -> since;
            };
        return since;
    }
}
