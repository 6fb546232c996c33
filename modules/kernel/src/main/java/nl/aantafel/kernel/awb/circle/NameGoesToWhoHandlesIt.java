package nl.aantafel.kernel.awb.circle;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Circle;
import nl.aantafel.kernel.dossier.CircleStep.ShieldLifted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:5: the name is told to nobody but the handler, the team and those in charge; never to who is involved. */
public final class NameGoesToWhoHandlesIt implements Rule<ShieldLifted> {
    @Override
    public Article article() {
        return awb("2:5");
    }

    @Override
    public boolean allows(ShieldLifted step, Dossier dossier) {
        return new Circle(dossier).isAtWork(step.staff()) && !dossier.involved().contains(step.staff());
    }
}
