package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.PrivacyChoiceMade;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:9 gives a copy to those complained about; the citizen knows that before it goes (report p. 38). */
public final class ComplainantWasToldBeforehand implements Rule<CopySent> {
    @Override
    public Article article() {
        return awb("9:9");
    }

    @Override
    public boolean allows(CopySent step, Dossier dossier) {
        return dossier.has(PrivacyChoiceMade.class);
    }
}
