package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.DefaultNoticeForwarded;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 4:17 lid 3: the two weeks count from the day on which we got the notice; that day goes along. */
public final class NoticeWasReceived implements Rule<DefaultNoticeForwarded> {
    @Override
    public Article article() {
        return awb("4:17 lid 3");
    }

    @Override
    public boolean allows(DefaultNoticeForwarded step, Dossier dossier) {
        return DefaultNotices.waiting(dossier).anyMatch(notice -> notice.on().equals(step.receivedOn()));
    }
}
