package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingAnswered;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.WaiverGround;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 2: grounds b and c are about somebody who does not want to be heard; who said yes is heard. */
public final class WishToBeHeardIsFollowed implements Rule<HearingWaived> {
    @Override
    public Article article() {
        return awb("9:10 lid 2");
    }

    @Override
    public boolean allows(HearingWaived step, Dossier dossier) {
        var wants = dossier.all(HearingAnswered.class)
                .filter(answer -> answer.by().equals(step.whose()))
                .reduce((earlier, later) -> later)
                .filter(HearingAnswered::wantsToBeHeard)
                .isPresent();
        return step.ground() == WaiverGround.MANIFESTLY_UNFOUNDED || !wants;
    }
}
