package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.People;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.RoutingStep.DeputyNamed;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 28: a deputy is there when the contact person is not. */
public final class DeputyIsSomebodyElse implements Rule<DeputyNamed> {
    @Override
    public Article article() {
        return awb("9:7 lid 1");
    }

    @Override
    public boolean allows(DeputyNamed step, Dossier dossier) {
        return dossier.handler()
                .filter(handler -> People.key(handler.staff()).equals(People.key(step.staff())))
                .isEmpty();
    }
}
