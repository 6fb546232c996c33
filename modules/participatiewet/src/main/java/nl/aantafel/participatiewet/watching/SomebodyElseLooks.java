package nl.aantafel.participatiewet.watching;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.participatiewet.watching.WatchingFact.MeasureAfterComplaintLookedAt;
import nl.aantafel.statute.Article;

/** Who handles the complaint or is complained of does not look at it. */
final class SomebodyElseLooks implements Rule<MeasureAfterComplaintLookedAt> {

    @Override
    public Article article() {
        return Article.awb("9:7 lid 1");
    }

    @Override
    public boolean allows(MeasureAfterComplaintLookedAt step, Dossier dossier) {
        return !dossier.involved().contains(step.staff())
                && dossier.handler()
                        .filter(handler -> handler.staff().equals(step.staff()))
                        .isEmpty();
    }
}
