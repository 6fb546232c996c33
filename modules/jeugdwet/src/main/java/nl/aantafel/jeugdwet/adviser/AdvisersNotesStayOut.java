package nl.aantafel.jeugdwet.adviser;

import java.util.function.Function;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Jeugdwet 1a.2 lid 6: what the confidential adviser wrote for himself is never part of the file. */
final class AdvisersNotesStayOut<S extends Step> implements Rule<S> {
    private final Function<S, String> maker;

    /** @param maker whose document it is */
    AdvisersNotesStayOut(Function<S, String> maker) {
        this.maker = maker;
    }

    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "1a.2 lid 6");
    }

    @Override
    public boolean allows(S step, Dossier dossier) {
        return !ConfidentialAdvisers.named(maker.apply(step), dossier);
    }
}
