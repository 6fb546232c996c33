package nl.aantafel.kernel.awb.circle;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CircleStep.TeamMemberAdded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:7: whoever was involved in the conduct has no part in the handling, at whatever side of the table. */
public final class TeamMemberWasNotInvolved implements Rule<TeamMemberAdded> {
    @Override
    public Article article() {
        return awb("9:7 lid 1");
    }

    @Override
    public boolean allows(TeamMemberAdded step, Dossier dossier) {
        return !dossier.involved().contains(step.staff());
    }
}
