package nl.aantafel.kernel.awb.talking;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.InformalStep.Track;
import nl.aantafel.kernel.dossier.InformalStep.TrackChosen;
import nl.aantafel.kernel.dossier.Matter;
import nl.aantafel.kernel.law.Force;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:1 lid 1: "in een bepaalde aangelegenheid"; policy in general is a signal. */
public final class ConcernsAParticularMatter implements Rule<TrackChosen> {
    @Override
    public Article article() {
        return awb("9:1 lid 1");
    }

    @Override
    public Force force() {
        return Force.WARN;
    }

    @Override
    public boolean allows(TrackChosen step, Dossier dossier) {
        var elements = dossier.elements();
        var onlyPolicy =
                !elements.isEmpty() && elements.stream().allMatch(element -> element.matter() == Matter.GENERAL_POLICY);
        return step.track() == Track.INFORMAL || !onlyPolicy;
    }
}
