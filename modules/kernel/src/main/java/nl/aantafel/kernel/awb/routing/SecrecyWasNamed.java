package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.SecrecyNamed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:5: secrecy also binds institutions engaged in the task; who is no organ hears that first. */
public final class SecrecyWasNamed implements Rule<HandedOver> {
    @Override
    public Article article() {
        return awb("2:5 lid 2");
    }

    @Override
    public boolean allows(HandedOver step, Dossier dossier) {
        return step.publicBody()
                || dossier.has(SecrecyNamed.class, named -> named.to().equals(step.to()));
    }
}
