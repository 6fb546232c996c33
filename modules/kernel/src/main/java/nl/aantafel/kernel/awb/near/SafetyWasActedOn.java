package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Wmo 3.4, Jeugdwet 4.1.8, S-021: each measure was weighed before anything is closed. */
public final class SafetyWasActedOn implements Rule<Step> {
    @Override
    public Article article() {
        return awb("9:2");
    }

    @Override
    public boolean allows(Step step, Dossier dossier) {
        return Safety.unweighed(dossier).isEmpty();
    }
}
