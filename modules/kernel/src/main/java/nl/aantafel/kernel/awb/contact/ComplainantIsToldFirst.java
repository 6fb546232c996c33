package nl.aantafel.kernel.awb.contact;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.HandedOver;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:3 lid 1: forwarded "onder gelijktijdige mededeling daarvan aan de afzender"; never behind the citizen's back (report p. 43). */
public final class ComplainantIsToldFirst implements Rule<HandedOver> {
    @Override
    public Article article() {
        return awb("2:3 lid 1");
    }

    @Override
    public boolean allows(HandedOver step, Dossier dossier) {
        return step.complainantTold() || step.complainantConsents();
    }
}
