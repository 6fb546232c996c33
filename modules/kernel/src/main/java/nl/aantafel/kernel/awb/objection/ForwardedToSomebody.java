package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeForwarded;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:3 lid 1: "naar het bestuursorgaan tot wiens taak de behandeling ervan wordt gerekend", by name. */
public final class ForwardedToSomebody implements Rule<DefaultNoticeForwarded> {
    @Override
    public Article article() {
        return awb("2:3 lid 1");
    }

    @Override
    public boolean allows(DefaultNoticeForwarded step, Dossier dossier) {
        return !step.owner().isBlank();
    }
}
