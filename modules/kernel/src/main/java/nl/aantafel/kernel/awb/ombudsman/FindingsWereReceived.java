package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.FindingsAnswered;
import nl.aantafel.kernel.dossier.ExternalStep.FindingsReceived;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:35: one reacts to findings that were sent. */
public final class FindingsWereReceived implements Rule<FindingsAnswered> {
    @Override
    public Article article() {
        return awb("9:35");
    }

    @Override
    public boolean allows(FindingsAnswered step, Dossier dossier) {
        return dossier.has(FindingsReceived.class);
    }
}
