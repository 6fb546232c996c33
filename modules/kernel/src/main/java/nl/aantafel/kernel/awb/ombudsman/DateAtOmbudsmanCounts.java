package nl.aantafel.kernel.awb.ombudsman;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ExternalStep.ForwardedByOmbudsman;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:19 with 6:15 lid 3: "Het tijdstip van indiening bij het onbevoegde orgaan is bepalend". */
public final class DateAtOmbudsmanCounts implements Rule<TreatedAsObjection> {
    @Override
    public Article article() {
        return awb("9:19");
    }

    @Override
    public boolean allows(TreatedAsObjection step, Dossier dossier) {
        return dossier.all(ForwardedByOmbudsman.class)
                .filter(forwarded -> forwarded.element().equals(step.element()))
                .noneMatch(forwarded -> step.receivedOn().isAfter(forwarded.receivedThere()));
    }
}
