package nl.aantafel.wmo.need;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** What a review lacks is written down, so that it can be done after all. */
final class ReviewLackIsWrittenDown implements Rule<ReviewChecked> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "2.3.9 lid 2");
    }

    @Override
    public boolean allows(ReviewChecked step, Dossier dossier) {
        return step.isWhole() || !step.found().isBlank();
    }
}
