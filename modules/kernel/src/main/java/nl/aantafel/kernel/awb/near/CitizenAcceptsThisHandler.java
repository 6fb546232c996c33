package nl.aantafel.kernel.awb.near;

import static nl.aantafel.statute.Article.awb;

import nl.aantafel.kernel.awb.term.People;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.IntakeStep.HandlerAssigned;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;

/** Report p. 31, S-019: somebody the citizen wants no more contact with does not handle the complaint. */
public final class CitizenAcceptsThisHandler implements Rule<HandlerAssigned> {
    @Override
    public Article article() {
        return awb("2:4 lid 1");
    }

    @Override
    public boolean allows(HandlerAssigned step, Dossier dossier) {
        return !People.unwanted(dossier).contains(People.key(step.staff()));
    }
}
