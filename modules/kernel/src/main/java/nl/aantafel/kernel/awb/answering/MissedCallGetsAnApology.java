package nl.aantafel.kernel.awb.answering;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.AssessmentStep.CallBackMissed;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-074: who lets somebody wait by the phone says sorry. */
public final class MissedCallGetsAnApology implements Rule<CallBackMissed> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(CallBackMissed step, Dossier dossier) {
        return !step.apology().isBlank();
    }
}
