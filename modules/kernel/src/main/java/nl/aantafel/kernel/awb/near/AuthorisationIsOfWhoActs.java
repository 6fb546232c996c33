package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.AuthorisationAsked;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:1 lid 2 and 3: an authorisation is asked of who acts for the citizen, never of the citizen. */
public final class AuthorisationIsOfWhoActs implements Rule<AuthorisationAsked> {
    @Override
    public Article article() {
        return awb("2:1 lid 3");
    }

    @Override
    public boolean allows(AuthorisationAsked step, Dossier dossier) {
        return dossier.party(step.who())
                .filter(party -> party.role() == PartyRole.REPRESENTATIVE || party.role() == PartyRole.HELPER)
                .isPresent();
    }
}
