package nl.aantafel.kernel.awb.reconsidering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionDecided;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionHearing;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectionOutcome;
import nl.aantafel.kernel.dossier.ReconsiderationStep.ObjectorHeard;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:21 lid 2: an objection is withdrawn orally only at the hearing. */
public record OralWithdrawalIsAtTheHearing() implements Rule<ObjectionDecided> {
    @Override
    public Article article() {
        return awb("6:21 lid 2");
    }

    @Override
    public boolean allows(ObjectionDecided step, Dossier dossier) {
        return step.outcome() != ObjectionOutcome.WITHDRAWN_AT_HEARING
                || dossier.has(
                        ObjectorHeard.class,
                        heard -> heard.element().equals(step.element()) && heard.hearing() == ObjectionHearing.HEARD);
    }
}
