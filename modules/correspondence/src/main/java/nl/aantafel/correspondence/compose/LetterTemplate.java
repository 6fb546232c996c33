package nl.aantafel.correspondence.compose;

import java.util.List;
import nl.aantafel.kernel.dossier.Step;

/** One letter of law.md §1.3: what it says when its step is taken, to whom, and what the law wants in it. */
interface LetterTemplate<S extends Step> {

    /** One letter for each addressee. */
    List<Composed> compose(S step, Occasion occasion);
}
