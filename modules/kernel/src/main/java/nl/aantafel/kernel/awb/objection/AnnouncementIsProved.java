package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.Announcement;
import nl.aantafel.kernel.dossier.ObjectionStep.DecisionLinked;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 3:41: announcing is sending or handing over; a day that nobody can prove starts no term. */
public final class AnnouncementIsProved implements Rule<DecisionLinked> {
    @Override
    public Article article() {
        return awb("3:41");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(DecisionLinked step, Dossier dossier) {
        return step.announcedOn() == null || step.announcedBy() != Announcement.UNKNOWN;
    }
}
