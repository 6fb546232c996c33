package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.AuthorisationAsked;
import nl.aantafel.kernel.dossier.NearStep.AuthorisationReceived;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:1 lid 3: it answers a question. */
public final class AuthorisationWasAsked implements Rule<AuthorisationReceived> {
    @Override
    public Article article() {
        return awb("2:1 lid 3");
    }

    @Override
    public boolean allows(AuthorisationReceived step, Dossier dossier) {
        return dossier.has(AuthorisationAsked.class, asked -> asked.who().equals(step.who()));
    }
}
