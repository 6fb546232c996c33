package nl.aantafel.jeugdwet.childletter;

import nl.aantafel.jeugdwet.committee.CommitteeFact.YouthElementJudged;
import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.SettledInformally;

/** Whether there is something to tell: our answer, an agreement, or the judgement of the committee. */
final class Outcome {
    private Outcome() {}

    static boolean isThere(Dossier dossier) {
        return dossier.has(Concluded.class)
                || dossier.has(SettledInformally.class)
                || dossier.has(Declined.class)
                || dossier.has(YouthElementJudged.class);
    }
}
