package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.CallBackPromised;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-074: a promised call has a day and a time, so that nobody waits for nothing. */
public final class CallBackHasATime implements Rule<CallBackPromised> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(CallBackPromised step, Dossier dossier) {
        return !step.callOn().isBefore(step.on()) && CallBacks.isTime(step.time());
    }
}
