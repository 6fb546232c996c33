package nl.aantafel.kernel.veil;

import nl.aantafel.access.Compartment;
import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.AssessmentStep.*;
import nl.aantafel.kernel.dossier.Dossier;

/** The places of questions, measures and what comes after. */
final class OfTheAnswer {
    private OfTheAnswer() {}

    static Compartment of(AssessmentStep step, Dossier dossier) {
        return switch (step) {
            case TableAnswered answered -> Compartments.of(answered.by(), dossier);
            case HarmTold _ -> Compartment.CHILD;
            case QuestionPut _, QuestionSettled _, MeasureSet _, MeasureChecked _ -> Compartment.COMPLAINT;
            case CommitmentDoubted _, CommitmentLateTold _, CommitmentRaised _ -> Compartment.COMPLAINT;
            case CallBackPromised _, CallBackMissed _, TrustAsked _, TrustGiven _ -> Compartment.COMPLAINT;
            case WishCompared _, TalksLeftOut _, TableCalled _, AboutHandling _ -> Compartment.COMPLAINT;
            case ComparedWithOthers _, RuleSetAside _, ApologyMade _ -> Compartment.COMPLAINT;
            case LearningPointNoted _ -> Compartment.REPLY;
        };
    }
}
