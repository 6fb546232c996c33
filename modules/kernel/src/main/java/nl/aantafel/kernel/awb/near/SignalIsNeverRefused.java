package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Declined;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-016: "we do not take it because you will not get it anyway" is no answer to a signal. */
public final class SignalIsNeverRefused implements Rule<Declined> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(Declined step, Dossier dossier) {
        return !Signals.isOnlyASignal(dossier);
    }
}
