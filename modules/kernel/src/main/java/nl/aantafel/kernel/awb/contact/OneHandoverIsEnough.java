package nl.aantafel.kernel.awb.contact;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 26: from pillar to post; the second handover is weighed. */
public final class OneHandoverIsEnough implements Rule<HandedOver> {
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
        return dossier.handovers() != 1;
    }
}
