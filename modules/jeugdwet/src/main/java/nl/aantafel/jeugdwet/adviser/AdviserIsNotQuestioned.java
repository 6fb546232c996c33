package nl.aantafel.jeugdwet.adviser;

import java.util.function.Function;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.PartyId;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 1a.2 lid 6: the confidential adviser need not say what he knows, so nobody hears or asks him. */
final class AdviserIsNotQuestioned<S extends Step> implements Rule<S> {
    private final Function<S, PartyId> asked;

    /** @param asked who is heard or asked in such a step */
    AdviserIsNotQuestioned(Function<S, PartyId> asked) {
        this.asked = asked;
    }

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "1a.2 lid 6");
    }

    @Override
    public boolean allows(S step, Dossier dossier) {
        return !ConfidentialAdvisers.is(asked.apply(step), dossier);
    }
}
