package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.CompletionAsked;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 6:6 by analogy: a chance to complete "binnen een hem daartoe gestelde termijn"; how long is an open term. */
public record RepairTermIsReasonable(Ordinance ordinance) implements Rule<CompletionAsked> {
    @Override
    public Article article() {
        return awb("9:4");
    }

    @Override
    public boolean allows(CompletionAsked step, Dossier dossier) {
        return !step.answerBy().isBefore(step.on().plusDays(ordinance.value(OpenTerms.REPAIR_DAYS)));
    }
}
