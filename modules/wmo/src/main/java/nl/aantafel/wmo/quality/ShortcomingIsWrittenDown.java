package nl.aantafel.wmo.quality;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;
import nl.aantafel.wmo.quality.QualityFact.HelpMeasured;

/** What help lacks is written down, so that the provider can repair it. */
final class ShortcomingIsWrittenDown implements Rule<HelpMeasured> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "3.1 lid 2");
    }

    @Override
    public boolean allows(HelpMeasured step, Dossier dossier) {
        return step.isGood() || !step.found().isBlank();
    }
}
