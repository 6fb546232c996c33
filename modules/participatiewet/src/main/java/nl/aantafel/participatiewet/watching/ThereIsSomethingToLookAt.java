package nl.aantafel.participatiewet.watching;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.participatiewet.watching.WatchingFact.MeasureAfterComplaintLookedAt;
import nl.aantafel.participatiewet.watching.WatchingFact.MeasureAfterComplaintNoted;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** It is looked at after it was noted. */
final class ThereIsSomethingToLookAt implements Rule<MeasureAfterComplaintLookedAt> {

    @Override
    public Article article() {
        return Article.of(Statute.PARTICIPATIEWET, "17");
    }

    @Override
    public boolean allows(MeasureAfterComplaintLookedAt step, Dossier dossier) {
        return dossier.has(MeasureAfterComplaintNoted.class);
    }
}
