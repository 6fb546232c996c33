package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CommitteeStep.HearingDelegated;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:7 lid 1: who was involved in the conduct does not hear either. */
public final class HearerWasNotInvolved implements Rule<HearingDelegated> {
    @Override
    public Article article() {
        return awb("9:7 lid 1");
    }

    @Override
    public boolean allows(HearingDelegated step, Dossier dossier) {
        return !dossier.involved().contains(step.member());
    }
}
