package nl.aantafel.kernel.awb.ending;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.ClosingStep.Concluded;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Element;
import nl.aantafel.kernel.dossier.FormalStep.HearingWaived;
import nl.aantafel.kernel.dossier.FormalStep.Judgement;
import nl.aantafel.kernel.dossier.FormalStep.WaiverGround;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:10 lid 2 onder a: who is not heard because the complaint is "kennelijk ongegrond" cannot get another judgement. */
public final class ManifestlyUnfoundedMeansUnfounded implements Rule<Concluded> {
    @Override
    public Article article() {
        return awb("9:10 lid 2");
    }

    @Override
    public boolean allows(Concluded step, Dossier dossier) {
        return !dossier.has(HearingWaived.class, waived -> waived.ground() == WaiverGround.MANIFESTLY_UNFOUNDED)
                || dossier.elements().stream()
                        .map(Element::id)
                        .flatMap(id -> dossier.judgementOn(id).stream())
                        .allMatch(judged -> judged.judgement() == Judgement.UNFOUNDED);
    }
}
