package nl.aantafel.kernel.awb.judgement;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.HandlingDeadline;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.DelayedByConsent;
import nl.aantafel.kernel.law.Circumstances;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:11 lid 3: "verder uitstel" ends after the term that runs now. */
public record DelayIsLater(Circumstances circumstances) implements Rule<DelayedByConsent> {
    @Override
    public Article article() {
        return awb("9:11 lid 3");
    }

    @Override
    public boolean allows(DelayedByConsent step, Dossier dossier) {
        return step.until().isAfter(HandlingDeadline.of(dossier, circumstances).lastDay());
    }
}
