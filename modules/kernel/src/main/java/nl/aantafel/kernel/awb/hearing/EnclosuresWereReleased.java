package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ContactStep.PrivacyChoiceMade;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.CopySent;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:9: "de daarbij meegezonden stukken"; the citizen says which papers belong to the complaint. */
public final class EnclosuresWereReleased implements Rule<CopySent> {
    @Override
    public Article article() {
        return awb("9:9");
    }

    @Override
    public boolean allows(CopySent step, Dossier dossier) {
        return step.enclosures().isEmpty()
                || dossier.last(PrivacyChoiceMade.class)
                        .filter(PrivacyChoiceMade::enclosuresMayGo)
                        .isPresent();
    }
}
