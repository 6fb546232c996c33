package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PersonRefused;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:2 lid 2: not "ten aanzien van advocaten". */
public final class LawyersAreNotRefused implements Rule<PersonRefused> {
    @Override
    public Article article() {
        return awb("2:2 lid 2");
    }

    @Override
    public boolean allows(PersonRefused step, Dossier dossier) {
        return !step.isLawyer();
    }
}
