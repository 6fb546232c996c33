package nl.aantafel.kernel.awb.circle;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Circle;
import nl.aantafel.kernel.dossier.CircleStep.TeamMemberLeft;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:4: only who is in the team can leave it. */
public final class LeaverWasOfTheTeam implements Rule<TeamMemberLeft> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public boolean allows(TeamMemberLeft step, Dossier dossier) {
        return new Circle(dossier).team().contains(step.staff());
    }
}
