package nl.aantafel.kernel.awb.committee;

import static nl.aantafel.statute.Article.awb;

import java.util.Collections;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:7 lid 1: who was involved in the conduct does not advise either. */
public final class AdvisersWereNotInvolved implements Rule<Advised> {
    @Override
    public Article article() {
        return awb("9:7 lid 1");
    }

    @Override
    public boolean allows(Advised step, Dossier dossier) {
        return Collections.disjoint(dossier.involved(), step.members());
    }
}
