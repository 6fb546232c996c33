package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.DelayedByConsent;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:11 lid 3: "voor zover de klager daarmee schriftelijk instemt." */
public final class ComplainantConsentsInWriting implements Rule<DelayedByConsent> {
    @Override
    public Article article() {
        return awb("9:11 lid 3");
    }

    @Override
    public boolean allows(DelayedByConsent step, Dossier dossier) {
        return step.consentInWriting() && !step.document().isBlank();
    }
}
