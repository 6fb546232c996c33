package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.People;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.DeputyNamed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Awb 9:7: "… een persoon die niet bij de gedraging … betrokken is geweest", also for who stands in. */
public final class DeputyWasNotInvolved implements Rule<DeputyNamed> {
    @Override
    public Article article() {
        return awb("9:7 lid 1");
    }

    @Override
    public boolean allows(DeputyNamed step, Dossier dossier) {
        return dossier.involved().stream().map(People::key).noneMatch(People.key(step.staff())::equals);
    }
}
