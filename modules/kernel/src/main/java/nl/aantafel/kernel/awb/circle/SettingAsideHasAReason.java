package nl.aantafel.kernel.awb.circle;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CircleStep.ProposalSetAside;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:4: that somebody is not kept out after all, is explained. */
public final class SettingAsideHasAReason implements Rule<ProposalSetAside> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public boolean allows(ProposalSetAside step, Dossier dossier) {
        return !step.whom().isBlank() && !step.why().isBlank();
    }
}
