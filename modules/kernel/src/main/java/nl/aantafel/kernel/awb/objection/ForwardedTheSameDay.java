package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeForwarded;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:3 lid 1 "onverwijld", 4:17: while a notice lies with us the two weeks run, so it goes on the same day (report p. 11). */
public final class ForwardedTheSameDay implements Rule<DefaultNoticeForwarded> {
    @Override
    public Article article() {
        return awb("2:3 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(DefaultNoticeForwarded step, Dossier dossier) {
        return !step.on().isAfter(step.receivedOn());
    }
}
