package nl.aantafel.wmo.need;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Only a review that was held can be looked at. */
final class ReviewIsNotToCome implements Rule<ReviewChecked> {

    @Override
    public Article article() {
        return Article.of(Statute.WMO, "2.3.9 lid 1");
    }

    @Override
    public boolean allows(ReviewChecked step, Dossier dossier) {
        return !step.reviewedOn().isAfter(step.on());
    }
}
