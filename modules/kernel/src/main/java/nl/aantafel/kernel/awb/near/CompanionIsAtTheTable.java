package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.TalkHeld;
import nl.aantafel.kernel.dossier.NearStep.CompanionNamed;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-039: who would not come alone is not alone at the table. */
public final class CompanionIsAtTheTable implements Rule<TalkHeld> {
    @Override
    public Article article() {
        return awb("2:1 lid 2");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(TalkHeld step, Dossier dossier) {
        return !step.complainantAlone() || !dossier.has(CompanionNamed.class);
    }
}
