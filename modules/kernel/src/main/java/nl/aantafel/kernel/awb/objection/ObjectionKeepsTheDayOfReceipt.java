package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.TreatedAsObjection;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:15 lid 3: "het tijdstip van indiening bij het onbevoegde orgaan is bepalend": the day of receipt goes along, never a later one. */
public final class ObjectionKeepsTheDayOfReceipt implements Rule<TreatedAsObjection> {
    @Override
    public Article article() {
        return awb("6:15 lid 3");
    }

    @Override
    public boolean allows(TreatedAsObjection step, Dossier dossier) {
        return step.receivedOn().equals(Objecting.filedOn(step.element(), dossier));
    }
}
