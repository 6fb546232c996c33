package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.SupportGiven;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:1 lid 1: support answers a need that the citizen told of. */
public final class SupportWasNeeded implements Rule<SupportGiven> {
    @Override
    public Article article() {
        return awb("2:1 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(SupportGiven step, Dossier dossier) {
        return dossier.received().supportNeeds().contains(step.need());
    }
}
