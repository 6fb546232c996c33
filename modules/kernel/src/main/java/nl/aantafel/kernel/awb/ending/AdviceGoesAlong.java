package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.Advised;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:16: "wordt het advies meegezonden"; we send it along always (report p. 11). */
public final class AdviceGoesAlong implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:16");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        return step.adviceEnclosed() || !dossier.has(Advised.class);
    }
}
