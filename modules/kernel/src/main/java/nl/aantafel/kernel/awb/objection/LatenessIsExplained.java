package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.LateObjectionWeighed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:11: whether somebody "redelijkerwijs" was at fault is judged by a person, in words. */
public final class LatenessIsExplained implements Rule<LateObjectionWeighed> {
    @Override
    public Article article() {
        return awb("6:11");
    }

    @Override
    public boolean allows(LateObjectionWeighed step, Dossier dossier) {
        return !step.why().isBlank();
    }
}
