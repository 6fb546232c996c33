package nl.aantafel.kernel.law;

import nl.aantafel.kernel.dossier.AssessmentStep;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureChecked;
import nl.aantafel.kernel.dossier.AssessmentStep.MeasureSet;
import nl.aantafel.kernel.dossier.AssessmentStep.TrustAsked;
import nl.aantafel.kernel.dossier.CircleStep;
import nl.aantafel.kernel.dossier.ClosingStep;
import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.CommitteeStep;
import nl.aantafel.kernel.dossier.ContactStep;
import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.ExternalStep;
import nl.aantafel.kernel.dossier.FileStep;
import nl.aantafel.kernel.dossier.FileStep.ConsentNoted;
import nl.aantafel.kernel.dossier.FormalStep;
import nl.aantafel.kernel.dossier.InformalStep;
import nl.aantafel.kernel.dossier.IntakeStep;
import nl.aantafel.kernel.dossier.NearStep;
import nl.aantafel.kernel.dossier.NearStep.HandlingJudged;
import nl.aantafel.kernel.dossier.NearStep.SignalHandedIn;
import nl.aantafel.kernel.dossier.ObjectionStep;
import nl.aantafel.kernel.dossier.ReconsiderationStep;
import nl.aantafel.kernel.dossier.RoutingStep;
import nl.aantafel.kernel.dossier.SectoralStep;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** On what ground personal data may be used in a step (AVG 6, law.md §10.4; report p. 33). Texts: {@code basis.<name>}. */
public enum Basis {
    /** Handling a complaint and keeping a register: Awb 9.1 and 9:12a. */
    LEGAL_DUTY("6 lid 1 onder c"),
    /** Signals, and learning from what went wrong: Awb 9:2. */
    PUBLIC_TASK("6 lid 1 onder e"),
    /** Only where the citizen is free to refuse: a private body, and how satisfied somebody is. */
    CONSENT("6 lid 1 onder a");

    private final Article article;

    Basis(String number) {
        article = Article.of(Statute.AVG, number);
    }

    public Article article() {
        return article;
    }

    public static Basis of(Step step) {
        return switch (step) {
            case HandedOver handed when !handed.publicBody() -> CONSENT;
            case ConsentNoted _, TrustAsked _, HandlingJudged _ -> CONSENT;
            case SignalHandedIn _, SignalNoted _, MeasureSet _, MeasureChecked _ -> PUBLIC_TASK;
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
                    SectoralStep _ -> LEGAL_DUTY;
        };
    }
}
