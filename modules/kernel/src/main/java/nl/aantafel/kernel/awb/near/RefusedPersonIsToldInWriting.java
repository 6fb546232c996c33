package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.PersonRefused;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 2:2 lid 3: "onverwijld schriftelijk in kennis gesteld". */
public final class RefusedPersonIsToldInWriting implements Rule<PersonRefused> {
    @Override
    public Article article() {
        return awb("2:2 lid 3");
    }

    @Override
    public boolean allows(PersonRefused step, Dossier dossier) {
        return step.toldInWriting();
    }
}
