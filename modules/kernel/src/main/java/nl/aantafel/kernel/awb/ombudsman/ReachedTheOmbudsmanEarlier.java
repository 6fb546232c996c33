package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.ForwardedByOmbudsman;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:19: the ombudsman notes the day of receipt on what is sent on; that day lies before ours. */
public final class ReachedTheOmbudsmanEarlier implements Rule<ForwardedByOmbudsman> {
    @Override
    public Article article() {
        return awb("9:19");
    }

    @Override
    public boolean allows(ForwardedByOmbudsman step, Dossier dossier) {
        return !step.receivedThere().isAfter(step.on());
    }
}
