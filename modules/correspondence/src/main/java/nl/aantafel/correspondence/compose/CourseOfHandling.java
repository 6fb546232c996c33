package nl.aantafel.correspondence.compose;

import java.util.function.Consumer;
import nl.aantafel.kernel.dossier.Assessment;
import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FormalStep;
import nl.aantafel.kernel.dossier.FormalStep.Heard;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.InformalStep.CommitmentMade;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;

/** The part of the closing letter on how we got there: the talks to solve it together, and who was heard (report p. 59). */
final class CourseOfHandling {
    private CourseOfHandling() {}

    static Consumer<Draft> of(Occasion occasion) {
        return draft -> draft.heading("letter.L7.how")
                .paragraph(talked(occasion) ? "letter.L7.talked-first" : "letter.L7.looked")
                .bullets(occasion.dossier().steps().stream()
                        .map(step -> told(step, occasion))
                        .toArray(String[]::new));
    }

    /** The talks are told, unless the citizen wants the letter to be silent on them (S-120). */
    private static boolean talked(Occasion occasion) {
        return occasion.dossier().has(TalkHeld.class) && !new Assessment(occasion.dossier()).leavesTalksOut();
    }

    private static String told(Step step, Occasion occasion) {
        var day = occasion.day(step.on());
        return switch (step) {
            case TalkHeld _, CommitmentMade _ when new Assessment(occasion.dossier()).leavesTalksOut() -> "";
            case CommitmentMade made -> occasion.say("letter.L7.promised", day, made.who());
            case TalkHeld talk -> occasion.say("letter.L7.talk." + talk.kind().name(), day);
            case Heard heard when heard.who().equals(PartyId.COMPLAINANT) -> occasion.say("letter.L7.heard-you", day);
            case Heard _ -> occasion.say("letter.L7.heard-other", day);
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
                    SectoralStep _ -> "";
        };
    }
}
