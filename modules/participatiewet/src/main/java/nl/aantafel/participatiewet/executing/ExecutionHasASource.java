package nl.aantafel.participatiewet.executing;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Who executes the law is read in an arrangement, a mandate or a contract. */
final class ExecutionHasASource implements Rule<ExecutionNoted> {

    @Override
    public Article article() {
        return Article.of(Statute.PARTICIPATIEWET, "8c");
    }

    @Override
    public boolean allows(ExecutionNoted step, Dossier dossier) {
        return !step.source().isBlank();
    }
}
