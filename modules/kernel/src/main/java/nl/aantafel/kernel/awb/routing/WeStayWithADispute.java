package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 28, S-024: while two bodies point at each other nobody is sent to one of them; we stay. */
public final class WeStayWithADispute implements Rule<HandedOver> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(HandedOver step, Dossier dossier) {
        return Borders.unsettled(dossier).isEmpty();
    }
}
