package nl.aantafel.jeugdwet.scheme;

import nl.aantafel.jeugdwet.scheme.SchemeFact.YouthSchemeLookedUp;
import nl.aantafel.kernel.dossier.Dossier;
import nl.aantafel.kernel.law.Rule;
import nl.aantafel.statute.Article;
import nl.aantafel.statute.Statute;

/** Where something is lacking in the scheme, it is written down what, so that it can be said to who must mend it. */
final class LackOfSchemeIsNamed implements Rule<YouthSchemeLookedUp> {
    @Override
    public Article article() {
        return Article.of(Statute.JEUGDWET, "4.2.1 lid 7");
    }

    @Override
    public boolean allows(YouthSchemeLookedUp step, Dossier dossier) {
        return step.isWhole() || !step.lacking().isBlank();
    }
}
