package nl.aantafel.kernel.awb.hearing;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.WaiverGround;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 2: only "van het horen van de klager" kan worden afgezien; who is complained about always gets the opportunity. */
public final class ManifestlyUnfoundedIsForComplainantOnly implements Rule<HearingWaived> {
    @Override
    public Article article() {
        return awb("9:10 lid 2");
    }

    @Override
    public boolean allows(HearingWaived step, Dossier dossier) {
        return step.ground() != WaiverGround.MANIFESTLY_UNFOUNDED
                || step.whose().equals(PartyId.COMPLAINANT);
    }
}
