package nl.aantafel.participatiewet.watching;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.participatiewet.watching.WatchingFact.MeasureAfterComplaintNoted;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Only what began after the complaint came in can be an answer to it. */
final class StartedAfterTheComplaint implements Rule<MeasureAfterComplaintNoted> {

    @Override
    public Article article() {
        return Article.of(Statute.PARTICIPATIEWET, "17");
    }

    @Override
    public boolean allows(MeasureAfterComplaintNoted step, Dossier dossier) {
        return !step.startedOn().isBefore(dossier.receivedOn());
    }
}
