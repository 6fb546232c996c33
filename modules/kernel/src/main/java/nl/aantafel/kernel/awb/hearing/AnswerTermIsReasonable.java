package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingOffered;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.ordinance.OpenTerms;
import nl.aantafel.ordinance.Ordinance;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 2 onder c: "binnen een door het bestuursorgaan gestelde redelijke termijn". */
public record AnswerTermIsReasonable(Ordinance ordinance) implements Rule<HearingOffered> {
    @Override
    public Article article() {
        return awb("9:10 lid 2");
    }

    @Override
    public boolean allows(HearingOffered step, Dossier dossier) {
        return !step.answerBy().isBefore(step.on().plusDays(ordinance.value(OpenTerms.HEARING_ANSWER_DAYS)));
    }
}
