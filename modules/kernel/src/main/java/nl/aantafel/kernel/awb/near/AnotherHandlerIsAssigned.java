package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.People;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 38, S-031: who asked for another handler gets another one. */
public final class AnotherHandlerIsAssigned implements Rule<HandlerAssigned> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public boolean allows(HandlerAssigned step, Dossier dossier) {
        return !People.askedAway(dossier).contains(People.key(step.staff()));
    }
}
