package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.NotInvestigated;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:25: the ombudsman tells "onder vermelding van de redenen" that there is no (further) investigation. */
public final class OmbudsmanGaveReasons implements Rule<NotInvestigated> {
    @Override
    public Article article() {
        return awb("9:25");
    }

    @Override
    public boolean allows(NotInvestigated step, Dossier dossier) {
        return !step.reasons().isBlank();
    }
}
