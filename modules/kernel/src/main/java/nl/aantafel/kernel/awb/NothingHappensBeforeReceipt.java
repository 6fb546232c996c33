package nl.aantafel.kernel.awb;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:11 lid 1 counts "na ontvangst van het klaagschrift": receipt is day 0, nothing of this dossier comes before it. */
final class NothingHappensBeforeReceipt implements Rule<Step> {
    @Override
    public Article article() {
        return awb("9:11 lid 1");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return !dossier.has(Received.class) || !step.on().isBefore(dossier.receivedOn());
    }
}
