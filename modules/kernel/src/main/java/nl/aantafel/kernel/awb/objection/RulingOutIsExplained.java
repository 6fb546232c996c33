package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeRuledOut;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 4:17 lid 3: no notice is brushed off without a word (report p. 11). */
public final class RulingOutIsExplained implements Rule<DefaultNoticeRuledOut> {
    @Override
    public Article article() {
        return awb("4:17 lid 3");
    }

    @Override
    public boolean allows(DefaultNoticeRuledOut step, Dossier dossier) {
        return !step.why().isBlank();
    }
}
