package nl.aantafel.kernel.awb.intake;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.Received;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:11 lid 1 counts from one "ontvangst"; a second message is a message, not a second receipt. */
public final class ReceivedOnlyOnce implements Rule<Received> {
    @Override
    public Article article() {
        return awb("9:11 lid 1");
    }

    @Override
    public boolean allows(Received step, Dossier dossier) {
        return !dossier.has(Received.class);
    }
}
