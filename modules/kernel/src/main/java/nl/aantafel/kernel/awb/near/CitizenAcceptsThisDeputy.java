package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.People;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.DeputyNamed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 31, S-019: nor does such a person stand in. */
public final class CitizenAcceptsThisDeputy implements Rule<DeputyNamed> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public boolean allows(DeputyNamed step, Dossier dossier) {
        return !People.unwanted(dossier).contains(People.key(step.staff()));
    }
}
