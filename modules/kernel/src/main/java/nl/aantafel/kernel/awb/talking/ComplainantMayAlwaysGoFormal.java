package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.Track;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:5 ends the formal duties only "naar tevredenheid van de klager": who asked for the formal way keeps it until asking otherwise. */
public final class ComplainantMayAlwaysGoFormal implements Rule<TrackChosen> {
    @Override
    public Article article() {
        return awb("9:5");
    }

    @Override
    public boolean allows(TrackChosen step, Dossier dossier) {
        var last = dossier.last(TrackChosen.class);
        var askedFormal = last.filter(TrackChosen::askedByComplainant)
                .filter(chosen -> chosen.track() == Track.FORMAL)
                .isPresent();
        return step.track() == Track.FORMAL || step.askedByComplainant() || !askedFormal;
    }
}
