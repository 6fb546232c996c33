package nl.aantafel.kernel.awb.routing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.SupervisionAsked;
import nl.aantafel.kernel.dossier.PartyRole;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** RT-12: the question is about a body that works for the municipality under a contract. */
public final class SupervisionIsOfAProvider implements Rule<SupervisionAsked> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(SupervisionAsked step, Dossier dossier) {
        return dossier.party(step.provider())
                .filter(party -> party.role() == PartyRole.PROVIDER || party.role() == PartyRole.PARTNER_BODY)
                .isPresent();
    }
}
