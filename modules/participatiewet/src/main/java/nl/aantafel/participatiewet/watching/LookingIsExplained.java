package nl.aantafel.participatiewet.watching;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.participatiewet.watching.WatchingFact.MeasureAfterComplaintLookedAt;
import nl.aantafel.statute.Article;

/** Why the two stand apart, or do not, is written down. */
final class LookingIsExplained implements Rule<MeasureAfterComplaintLookedAt> {

    @Override
    public Article article() {
        return Article.awb("9:7 lid 1");
    }

    @Override
    public boolean allows(MeasureAfterComplaintLookedAt step, Dossier dossier) {
        return !step.why().isBlank();
    }
}
