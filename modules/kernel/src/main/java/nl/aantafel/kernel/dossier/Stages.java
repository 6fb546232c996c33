package nl.aantafel.kernel.dossier;

import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;

/** Derives where a dossier stands by walking its steps once. */
final class Stages {
    private Stages() {}

    static Stage of(Dossier dossier) {
        var stage = Stage.RECEIVED;
        var awake = stage;
        var open = stage;
        for (var step : dossier.steps()) {
            if (stage == Stage.RESTING && wakes(step)) stage = awake;
            else if (stage == Stage.DECLINED && Declinations.ends(step)) stage = afterwards(open, dossier);
            else stage = after(stage, step, dossier);
            if (stage != Stage.RESTING) awake = stage;
            if (!stage.isClosed()) open = stage;
        }
        return stage;
    }

    /** The investigation is over: the handling goes on where it was, unless another ground still covers everything. */
    private static Stage afterwards(Stage open, Dossier dossier) {
        return dossier.declined().stream().anyMatch(declined -> isWhole(declined, dossier)) ? Stage.DECLINED : open;
    }

    /** Any word of the citizen, or reaching the citizen after all (report p. 7). */
    private static boolean wakes(Step step) {
        return step instanceof ContactStep.MessageReceived
                || step instanceof ContactStep.ContactTried tried && tried.reached();
    }

    private static Stage after(Stage stage, Step step, Dossier dossier) {
        return switch (step) {
            case TrackChosen chosen -> chosen.track() == InformalStep.Track.FORMAL ? Stage.FORMAL : Stage.INFORMAL;
            case InformalStep.TalkHeld _ -> stage == Stage.RECEIVED ? Stage.INFORMAL : stage;
            case InformalStep.SettledInformally _ -> Stage.SETTLED;
            case InformalStep.Reopened _ -> Stage.FORMAL;
            case InformalStep _ -> stage;
            case FormalStep.Postponed _, FormalStep.DelayedByConsent _ -> stage;
            case FormalStep _ -> stage.isClosed() ? stage : Stage.FORMAL;
            case ClosingStep.Concluded _ -> Stage.CONCLUDED;
            case ClosingStep.Declined declined -> isWhole(declined, dossier) ? Stage.DECLINED : stage;
            case ClosingStep.InvestigationReviewed _ -> stage;
            case ClosingStep.Withdrawn _ -> Stage.WITHDRAWN;
            case ClosingStep.SignalNoted _ -> Stage.NOTED;
            case RoutingStep.HandledElsewhere _ -> Stage.TRANSFERRED;
            case RoutingStep.PutToRest _ -> Stage.RESTING;
            case ReconsiderationStep _ ->
                !stage.isClosed() && Objections.areAllDecided(dossier) ? Stage.OBJECTION_DECIDED : stage;
            case IntakeStep _,
                    ContactStep _,
                    RoutingStep _,
                    NearStep _,
                    CircleStep _,
                    FileStep _,
                    ObjectionStep _,
                    CommitteeStep _,
                    ExternalStep _,
                    AssessmentStep _ -> stage;
            case SectoralStep sectoral -> sectoral.leadsTo().orElse(stage);
        };
    }

    private static boolean isWhole(ClosingStep.Declined declined, Dossier dossier) {
        return declined.elements().isEmpty()
                || dossier.elements().stream().map(Element::id).allMatch(dossier::isDeclined);
    }
}
