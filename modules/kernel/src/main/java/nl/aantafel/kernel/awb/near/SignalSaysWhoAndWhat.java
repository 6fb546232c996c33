package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.NearStep.SignalHandedIn;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** S-016: who is answered must have a name, and the bottleneck words. */
public final class SignalSaysWhoAndWhat implements Rule<SignalHandedIn> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(SignalHandedIn step, Dossier dossier) {
        return !step.organisation().isBlank() && !step.what().isBlank();
    }
}
