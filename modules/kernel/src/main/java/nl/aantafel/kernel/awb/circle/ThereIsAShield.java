package nl.aantafel.kernel.awb.circle;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Circle;
import nl.aantafel.kernel.dossier.CircleStep.ShieldLifted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 38: who complains openly has no shield to lift. */
public final class ThereIsAShield implements Rule<ShieldLifted> {
    @Override
    public Article article() {
        return awb("2:5");
    }

    @Override
    public boolean allows(ShieldLifted step, Dossier dossier) {
        return new Circle(dossier).isShielded();
    }
}
