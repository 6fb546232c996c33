package nl.aantafel.kernel.awb.objection;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.ObjectionStep.ProFormaObjectionMade;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 6:5 lid 1 onder c: an objection describes "het besluit waartegen het bezwaar is gericht". */
public final class ObjectedToADecision implements Rule<ProFormaObjectionMade> {
    @Override
    public Article article() {
        return awb("6:5 lid 1");
    }

    @Override
    public boolean allows(ProFormaObjectionMade step, Dossier dossier) {
        return Objecting.isPossible(step.element(), dossier);
    }
}
