package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Channel;
import nl.aantafel.kernel.dossier.ContactStep.ContactTried;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.WaiverGround;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 2 onder c and 2:1: the letter alone is one way; people who do not open letters are also called. */
public final class TwoChannelsWereTried implements Rule<HearingWaived> {
    @Override
    public Article article() {
        return awb("9:10 lid 2");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(HearingWaived step, Dossier dossier) {
        return step.ground() != WaiverGround.NO_ANSWER
                || dossier.has(ContactTried.class, tried -> tried.channel() != Channel.LETTER);
    }
}
