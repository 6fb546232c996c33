package nl.aantafel.kernel.law;

import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.dossier.Step;
import nl.aantafel.statute.Article;

/**
 * One rule of law about one kind of step: a pure function of facts. Its class name is a sentence that is true when the
 * rule holds; the texts {@code breach.<name>} and {@code breach.<name>.instead} say in Dutch what is wrong and what would
 * be allowed.
 */
public interface Rule<S extends Step> {

    Article article();

    /** Whether the step may be taken in this dossier, which does not hold the step yet. */
    boolean allows(S step, Dossier dossier);

    default Force force() {
        return Force.REFUSE;
    }

    default String name() {
        return getClass().getSimpleName();
    }
}
