package nl.aantafel.kernel.awb.declining;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.ClosingStep.Ground;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 44, leniency: "niet verplicht" (Awb 9:8 lid 1) asks why a late complaint is not handled all the same. */
public final class LatenessIsWeighed implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:8 lid 1 onder b");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return step.ground() != Ground.OVER_A_YEAR_AGO || !step.leniency().isBlank();
    }
}
