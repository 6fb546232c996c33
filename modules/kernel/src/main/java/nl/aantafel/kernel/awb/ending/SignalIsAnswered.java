package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.SignalNoted;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:2 and report p. 31: who lets us know hears what we do with it. */
public final class SignalIsAnswered implements Rule<SignalNoted> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(SignalNoted step, Dossier dossier) {
        return !step.whatWeDo().isBlank();
    }
}
