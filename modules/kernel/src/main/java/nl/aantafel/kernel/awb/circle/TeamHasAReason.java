package nl.aantafel.kernel.awb.circle;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.CircleStep.TeamMemberAdded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:4: who reads a dossier needs it for the handling, and that is written down. */
public final class TeamHasAReason implements Rule<TeamMemberAdded> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public boolean allows(TeamMemberAdded step, Dossier dossier) {
        return !step.staff().isBlank() && !step.why().isBlank();
    }
}
