package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 2: a hearing is skipped only on a ground that was shown. */
public final class WaiverIsProved implements Rule<HearingWaived> {
    @Override
    public Article article() {
        return awb("9:10 lid 2");
    }

    @Override
    public boolean allows(HearingWaived step, Dossier dossier) {
        return !step.evidence().isBlank();
    }
}
