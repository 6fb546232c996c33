package nl.aantafel.kernel.awb.contact;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:3 speaks of "een ander bestuursorgaan"; to a private body secrecy holds (Awb 2:5) unless the citizen agrees. */
public final class PrivateBodyNeedsConsent implements Rule<HandedOver> {
    @Override
    public Article article() {
        return awb("2:5 lid 1");
    }

    @Override
    public boolean allows(HandedOver step, Dossier dossier) {
        return step.publicBody() || step.complainantConsents();
    }
}
