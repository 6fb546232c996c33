package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PersonRefused;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:2 lid 1: only "tegen wie ernstige bezwaren bestaan". */
public final class ObjectionsAreSerious implements Rule<PersonRefused> {
    @Override
    public Article article() {
        return awb("2:2 lid 1");
    }

    @Override
    public boolean allows(PersonRefused step, Dossier dossier) {
        return !step.objections().isBlank();
    }
}
